// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace wirechief {

/// The commands of several lines that were pasted: a small list above the command line, to be looked at, and
/// run one after the other, or not. Delete takes a line out.
class PastedCommands : public QWidget {
    Q_OBJECT
public:
    explicit PastedCommands(QWidget* parent = nullptr);

    /// `room`: as many can be sent now.
    void ask(const QStringList& commands, qsizetype room);
    /// As Cancel does; nothing where nothing is asked.
    void cancel();
    [[nodiscard]] QStringList commands() const;

Q_SIGNALS:
    void accepted(const QStringList& commands);
    void ended(); ///< either way; the list is hidden

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateTitle();
    void end(bool runs);

    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_run;
    qsizetype m_room = 0;
};

} // namespace wirechief
