// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandedit.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace wirechief {

enum class CommandEdit::Deed : quint8 {
    Begin,
    End,
    Back,
    Forward,
    WordBack,
    WordForward,
    DeleteBack,
    DeleteForward,
    KillToEnd,
    KillToBegin,
    KillArgument,
    KillWordBack,
    KillWordForward,
    Yank,
    Transpose,
    Older,
    Newer,
    Clear,
};

struct CommandEdit::Key {
    QKeyCombination key;
    Deed deed = Deed::Begin;
};

CommandEdit::CommandEdit(QWidget* parent)
    : QLineEdit(parent)
{
}

/// As readline(3) has them in its Emacs mode.
const CommandEdit::Key* CommandEdit::readlineKey(const QKeyEvent& key) const
{
    static const std::array keys{Key{Qt::CTRL | Qt::Key_A, Deed::Begin}, Key{Qt::CTRL | Qt::Key_E, Deed::End},
        Key{Qt::CTRL | Qt::Key_B, Deed::Back}, Key{Qt::CTRL | Qt::Key_F, Deed::Forward},
        Key{Qt::ALT | Qt::Key_B, Deed::WordBack}, Key{Qt::ALT | Qt::Key_F, Deed::WordForward},
        Key{Qt::CTRL | Qt::Key_H, Deed::DeleteBack}, Key{Qt::CTRL | Qt::Key_D, Deed::DeleteForward},
        Key{Qt::CTRL | Qt::Key_K, Deed::KillToEnd}, Key{Qt::CTRL | Qt::Key_U, Deed::KillToBegin},
        Key{Qt::CTRL | Qt::Key_W, Deed::KillArgument}, Key{Qt::ALT | Qt::Key_Backspace, Deed::KillWordBack},
        Key{Qt::ALT | Qt::Key_D, Deed::KillWordForward}, Key{Qt::CTRL | Qt::Key_Y, Deed::Yank},
        Key{Qt::CTRL | Qt::Key_T, Deed::Transpose}, Key{Qt::CTRL | Qt::Key_P, Deed::Older},
        Key{Qt::CTRL | Qt::Key_N, Deed::Newer}, Key{Qt::CTRL | Qt::Key_L, Deed::Clear}};
    if (m_keys != EditKeys::Readline)
        return nullptr;
    const auto* found = std::find_if(
        keys.begin(), keys.end(), [&key](const Key& one) { return one.key == key.keyCombination(); });
    return found == keys.end() ? nullptr : found;
}

bool CommandEdit::ownsKey(const QKeyEvent& key) const
{
    return key.keyCombination() == (Qt::CTRL | Qt::Key_R) || readlineKey(key) != nullptr;
}

bool CommandEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && ownsKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) { // here, because Tab does not come to keyPressEvent()
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isTab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (isTab && !text().trimmed().isEmpty()) {
            m_isKilling = false;
            Q_EMIT completionWanted();
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CommandEdit::keyPressEvent(QKeyEvent* event)
{
    const Key* own = readlineKey(*event);
    const int key = event->key();
    const bool isModifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr;
    const bool kills = own != nullptr && own->deed >= Deed::KillToEnd && own->deed <= Deed::KillWordForward;
    if (!kills && !isModifier) // which comes before its key
        m_isKilling = false;
    if (own != nullptr)
        edit(own->deed);
    else if (!handle(event))
        QLineEdit::keyPressEvent(event);
}

/// False: a key that every entry has.
bool CommandEdit::handle(QKeyEvent* event)
{
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_R)) {
        Q_EMIT searchWanted();
        return true;
    }
    if (event->matches(QKeySequence::Copy) && !hasSelectedText()) {
        Q_EMIT stopWanted();
        return true;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT olderWanted();
        return true;
    case Qt::Key_Down:
        Q_EMIT newerWanted();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT paged(event);
        return true;
    case Qt::Key_Escape: {
        const bool wasEmpty = text().isEmpty();
        clear();
        Q_EMIT emptied(wasEmpty);
        return true;
    }
    default:
        return false;
    }
}

void CommandEdit::edit(Deed deed)
{
    switch (deed) {
    case Deed::Begin:
        home(false);
        break;
    case Deed::End:
        end(false);
        break;
    case Deed::Back:
        cursorBackward(false);
        break;
    case Deed::Forward:
        cursorForward(false);
        break;
    case Deed::WordBack:
        setCursorPosition(wordBefore(false));
        break;
    case Deed::WordForward:
        setCursorPosition(wordBehind());
        break;
    case Deed::DeleteBack:
        backspace();
        break;
    case Deed::DeleteForward:
        del();
        break;
    case Deed::KillToEnd:
        kill(cursorPosition(), int(text().size()));
        break;
    case Deed::KillToBegin:
        kill(0, cursorPosition());
        break;
    case Deed::KillArgument:
        kill(wordBefore(true), cursorPosition());
        break;
    case Deed::KillWordBack:
        kill(wordBefore(false), cursorPosition());
        break;
    case Deed::KillWordForward:
        kill(cursorPosition(), wordBehind());
        break;
    case Deed::Yank:
        insert(m_killed);
        break;
    case Deed::Transpose:
        transpose();
        break;
    case Deed::Older:
        Q_EMIT olderWanted();
        break;
    case Deed::Newer:
        Q_EMIT newerWanted();
        break;
    case Deed::Clear:
        Q_EMIT clearWanted();
        break;
    }
}

void CommandEdit::kill(int from, int to)
{
    const QString killed = text().mid(from, to - from);
    const bool isBefore = to == cursorPosition() && from < to;
    if (!m_isKilling)
        m_killed.clear();
    m_killed = isBefore ? QString(killed + m_killed) : QString(m_killed + killed);
    m_isKilling = true;
    if (killed.isEmpty())
        return;
    setSelection(from, to - from);
    del();
}

void CommandEdit::transpose()
{
    const int at = std::min(cursorPosition(), int(text().size()) - 1);
    if (at < 1)
        return;
    const QString both = text().mid(at - 1, 2);
    setSelection(at - 1, 2);
    insert(QString(both.at(1)) + both.at(0));
}

/// Words are letters and digits, or what stands between blanks.
int CommandEdit::wordBefore(bool endsAtBlank) const
{
    const QString line = text();
    const auto isWord = [endsAtBlank](QChar c) { return endsAtBlank ? !c.isSpace() : c.isLetterOrNumber(); };
    int at = cursorPosition();
    while (at > 0 && !isWord(line.at(at - 1)))
        --at;
    while (at > 0 && isWord(line.at(at - 1)))
        --at;
    return at;
}

int CommandEdit::wordBehind() const
{
    const QString line = text();
    int at = cursorPosition();
    while (at < line.size() && !line.at(at).isLetterOrNumber())
        ++at;
    while (at < line.size() && line.at(at).isLetterOrNumber())
        ++at;
    return at;
}

} // namespace wirechief
