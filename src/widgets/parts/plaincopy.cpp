// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaincopy.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::PlainCopy)
};

/// Copies in the label's place.
class PlainCopy : public QObject {
public:
    explicit PlainCopy(QLabel* label)
        : QObject(label)
        , m_label(*label)
    {
        label->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
            copy(QClipboard::Clipboard);
            return true;
        }
        if (event->type() == QEvent::ContextMenu) {
            showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        }
        // What the mouse selects is copied too, where the window system has that.
        if (event->type() == QEvent::MouseButtonRelease && QGuiApplication::clipboard()->supportsSelection())
            QMetaObject::invokeMethod(
                this, [this] { copy(QClipboard::Selection); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void copy(QClipboard::Mode mode)
    {
        if (m_label.hasSelectedText())
            QGuiApplication::clipboard()->setText(m_label.selectedText().remove(QChar(0x200b)), mode);
    }
    void showMenu(const QPoint& position)
    {
        auto* menu = new QMenu(&m_label);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(Texts::tr("&Copy"), this, [this] { copy(QClipboard::Clipboard); })
            ->setEnabled(m_label.hasSelectedText());
        menu->addAction(
            Texts::tr("Select &All"), this, [this] { m_label.setSelection(0, int(m_label.text().size())); });
        menu->popup(position);
    }

    QLabel& m_label;
};

} // namespace

void copyWithoutBreaks(QWidget& root)
{
    for (QLabel* label : root.findChildren<QLabel*>()) {
        if (label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            new PlainCopy(label);
    }
}

} // namespace wirechief
