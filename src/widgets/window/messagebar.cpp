// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plaincopy.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace wirechief {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(makePlainLabel({}, this))
    , m_text(makePlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    copyWithoutBreaks(*this);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        const bool comes = now && isAncestorOf(now) && old && !isAncestorOf(old);
        if (comes && old->window() == window())
            m_before = old;
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QList<Button>& buttons)
{
    m_kind = kind;
    updateIcon();
    giveFocusBack();
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button& button : buttons) {
        auto* widget = new QPushButton(button.text, this);
        widget->setObjectName(button.name);
        connect(widget, &QPushButton::clicked, this, [click = button.click] { click(); });
        m_buttons->addWidget(widget);
    }
    setText(text);
    update(); // another kind has other colours everywhere
    const bool comes = isHidden();
    show();
    if (comes)
        Q_EMIT shownChanged();
}

void MessageBar::updateIcon()
{
    const QString icon = m_kind == Kind::Info ? QStringLiteral("info")
        : m_kind == Kind::Warning             ? QStringLiteral("warning")
                                              : QStringLiteral("error");
    const auto color = m_kind == Kind::Info ? &ThemeColors::accent
        : m_kind == Kind::Warning           ? &ThemeColors::ringing
                                            : &ThemeColors::danger;
    m_icon->setPixmap(themedIcon(icon, color).pixmap(QSize(16, 16), devicePixelRatioF()));
}

/// The icon is a picture of the colours that were; the rest is painted.
void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updateIcon();
        update();
    }
}

void MessageBar::setText(const QString& text)
{
    // A word of a server may be longer than any window.
    const QString broken = breakLongWords(text);
    if (m_text->text() != broken)
        m_text->setText(broken);
}

void MessageBar::clear()
{
    m_text->clear();
    giveFocusBack();
    const bool goes = !isHidden();
    hide();
    if (goes)
        Q_EMIT shownChanged();
}

/// Else the next widget gets it, whatever that does.
void MessageBar::giveFocusBack()
{
    const QWidget* focus = window()->focusWidget();
    if (focus && isAncestorOf(focus) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(palette());
    const auto [edge, surface] = m_kind == Kind::Info ? std::pair(colors.accent, colors.raised)
        : m_kind == Kind::Warning                     ? std::pair(colors.ringing, colors.glow)
                                                      : std::pair(colors.danger, colors.alarm);
    painter.fillRect(rect(), surface);
    painter.fillRect(0, 0, 3, height(), edge);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace wirechief
