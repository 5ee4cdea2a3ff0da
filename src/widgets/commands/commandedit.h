// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/editkeys.h"
#include "widgets/parts/keyowner.h"

#include <QLineEdit>

namespace wirechief {

/// The entry of the console's command line. Keys are the desktop's, or those of readline in front of them
/// (EditKeys); copy, cut, paste and select are the desktop's in both but for Ctrl+A. Tab completes what was
/// typed and leaves an empty entry; Shift+Tab always leaves it.
class CommandEdit : public QLineEdit, public KeyOwner {
    Q_OBJECT
public:
    explicit CommandEdit(QWidget* parent = nullptr);

    void setEditKeys(EditKeys keys) { m_keys = keys; }
    [[nodiscard]] bool ownsKey(const QKeyEvent& key) const override;

Q_SIGNALS:
    void completionWanted();
    void searchWanted(); ///< in the history
    void olderWanted(); ///< a line of the history
    void newerWanted();
    void stopWanted(); ///< Ctrl+C where nothing is selected
    void emptied(bool wasEmpty); ///< Esc
    void clearWanted(); ///< of the output
    void paged(QKeyEvent* key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Deed : quint8;
    struct Key;
    [[nodiscard]] const Key* readlineKey(const QKeyEvent& key) const;
    [[nodiscard]] bool handle(QKeyEvent* event);
    void edit(Deed deed);
    void kill(int from, int to);
    void transpose();
    [[nodiscard]] int wordBefore(bool endsAtBlank) const;
    [[nodiscard]] int wordBehind() const;

    EditKeys m_keys = EditKeys::Desktop;
    QString m_killed; ///< what Ctrl+Y brings back
    bool m_isKilling = false; ///< the last key killed too: they come back together
};

} // namespace wirechief
