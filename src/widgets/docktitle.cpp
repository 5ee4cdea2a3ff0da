// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docktitle.h"

#include "icons.h"
#include "plainlabel.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

namespace wirechief {

DockTitle::DockTitle(const QString& title, QDockWidget& dock)
    : QWidget(&dock)
    , m_title(makePlainLabel(title.toUpper(), this))
{
    setObjectName(QStringLiteral("dockTitle"));
    m_title->setProperty("section", true);
    QToolButton* floating = makeButton(
        "dockFloat", "float", tr("Take %1 out of the window, or put it back").arg(dock.windowTitle()));
    QToolButton* close = makeButton("dockClose", "close", tr("Close %1").arg(dock.windowTitle()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(floating);
    layout->addWidget(close);
    connect(floating, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

QToolButton* DockTitle::makeButton(const char* name, const char* icon, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon), &ThemeColors::muted));
    button->setIconSize(QSize(12, 12));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::NoFocus); // the menu View does the same from the keyboard
    return button;
}

void DockTitle::setTabbed(bool tabbed)
{
    m_title->setVisible(!tabbed);
}

} // namespace wirechief
