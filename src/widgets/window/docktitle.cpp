// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docktitle.h"

#include "widgets/parts/plainlabel.h"
#include "widgets/theme/icons.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace wirechief {

namespace {

QToolButton* makeButton(QWidget* parent, const char* name, const char* icon, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon), &ThemeColors::muted));
    button->setIconSize(QSize(12, 12));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::NoFocus); // the menu View does the same from the keyboard
    return button;
}

QHBoxLayout* makeRow(QWidget* row)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(2);
    return layout;
}

} // namespace

DockTitle::DockTitle(const QString& title, QDockWidget& dock)
    : QWidget(&dock)
    , m_row(new QWidget(this))
{
    setObjectName(QStringLiteral("dockTitle"));
    QLabel* label = makePlainLabel(title.toUpper(), m_row);
    label->setProperty("section", true);
    QToolButton* floating = makeButton(
        m_row, "dockFloat", "float", tr("Take %1 out of the window, or put it back").arg(dock.windowTitle()));
    QToolButton* close = makeButton(m_row, "dockClose", "close", tr("Close %1").arg(dock.windowTitle()));
    QHBoxLayout* row = makeRow(m_row);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(floating);
    row->addWidget(close);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(floating, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

void DockTitle::setTabbed(bool tabbed)
{
    m_tabbed = tabbed;
    m_row->setVisible(!tabbed);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_tabbed ? QSize(0, 0) : m_row->sizeHint();
}

DockCorner::DockCorner(QTabBar& tabs)
    : QWidget(&tabs)
    , m_tabs(tabs)
{
    setObjectName(QStringLiteral("dockTitle")); // drawn the same way
    QToolButton* floating
        = makeButton(this, "dockFloat", "float", tr("Take the panel in front out of the window"));
    QToolButton* close = makeButton(this, "dockClose", "close", tr("Close the panel in front"));
    QHBoxLayout* row = makeRow(this);
    row->addWidget(floating);
    row->addWidget(close);
    connect(floating, &QToolButton::clicked, this, &DockCorner::floatWanted);
    connect(close, &QToolButton::clicked, this, &DockCorner::closeWanted);
    tabs.installEventFilter(this);
    place();
    show();
}

bool DockCorner::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    // Qt hides the tabs of a single dock by moving them away.
    if (event->type() == QEvent::Move || event->type() == QEvent::HideToParent)
        Q_EMIT tabsChanged();
    return QWidget::eventFilter(watched, event);
}

void DockCorner::place()
{
    const QSize size = sizeHint().boundedTo(m_tabs.size());
    QRect box(QPoint(m_tabs.width() - size.width(), (m_tabs.height() - size.height()) / 2), size);
    setGeometry(QStyle::visualRect(m_tabs.layoutDirection(), m_tabs.rect(), box));
}

} // namespace wirechief
