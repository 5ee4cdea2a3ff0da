// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace wirechief {

class Connections;

/// What was done with the list of servers and can be taken back, the last of it first, and what was taken
/// back and can be done again: whatever it was, there is one undo and one redo. A step that comes to the end
/// of its row, and of which nothing is left that could be taken back, goes: somebody has changed it since.
class ServerUndo : public QObject {
    Q_OBJECT
public:
    enum class Kind : quint8 { Move, Import, Distrust };
    struct Step {
        Kind kind = Kind::Move;
        QString text; ///< for a menu: "&Undo Moving to Europe"
        QString toolTip; ///< what will be done
        std::function<bool()> isPossible; ///< whether anything is left to be taken back
        /// Takes it back; says what was done, in a sentence. Error: nothing was, and the step stays.
        std::function<Result<QString>()> run;
        /// Writes its texts anew, for what they name may have another name now; may be empty.
        std::function<void(Step&)> rename = {};
        /// What takes back that it was taken back; may be empty. Keeps no secrets.
        std::function<Step()> opposite = {};
    };

    explicit ServerUndo(Connections& connections, QObject* parent = nullptr);

    void add(Step step);
    /// Changes the list, and adds what takes that back; not where it fails. What the change itself makes
    /// impossible may be possible again once it is taken back, so no step goes meanwhile.
    Result<void> change(const std::function<Result<void>()>& change, Step step);
    /// The step that undo() takes back; null: there is none.
    [[nodiscard]] const Step* last() const { return lastOf(m_steps); }
    [[nodiscard]] Result<QString> undo() { return takeBack(m_steps, m_undone); }
    /// The step that redo() does again; null: there is none. What is added since leaves none.
    [[nodiscard]] const Step* lastUndone() const { return lastOf(m_undone); }
    [[nodiscard]] Result<QString> redo() { return takeBack(m_undone, m_steps); }

Q_SIGNALS:
    /// last() or lastUndone() is another one.
    void changed();

private:
    using Steps = std::vector<Step>;

    [[nodiscard]] static const Step* lastOf(const Steps& steps)
    {
        return steps.empty() ? nullptr : &steps.back();
    }
    [[nodiscard]] Result<QString> takeBack(Steps& from, Steps& to);
    void forgetImpossible();
    [[nodiscard]] static bool forgetImpossibleOf(Steps& steps);
    [[nodiscard]] static bool renameLast(Steps& steps);

    Steps m_steps; ///< the newest last
    Steps m_undone; ///< the same
    bool m_isRunning = false;
};

} // namespace wirechief
