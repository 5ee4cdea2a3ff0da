// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace wirechief {

/// A message below the page with what can be done about it. Hidden while there is none.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind : quint8 { Info, Warning, Error };
    struct Button {
        QString name; ///< object name
        QString text;
        std::function<void()> click;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text, const QList<Button>& buttons);
    /// Only another text, for countdowns: buttons keep the focus.
    void setText(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It has come, or gone.
    void shownChanged();
    void closed(); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();
    void giveFocusBack();

    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
    Kind m_kind = Kind::Info;
    QPointer<QWidget> m_before; ///< had the focus before something here got it
};

} // namespace wirechief
