// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionpreview.h"

#include "base/displaytext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

ActionPreview::ActionPreview(QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Show &Action"), this))
    , m_copy(new QPushButton(tr("Copy"), this)) // the longest form has no key left
    , m_text(new QPlainTextEdit(this))
{
    m_button->setObjectName(QStringLiteral("showAction"));
    m_button->setCheckable(true);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Show what will be sent to the server, byte by byte"));
    m_copy->setObjectName(QStringLiteral("copyAction"));
    m_copy->setAutoDefault(false);
    m_copy->setVisible(false);
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setAccessibleName(tr("Action that will be sent"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 9);
    m_text->setVisible(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_text);
    connect(m_button, &QPushButton::toggled, this, [this](bool shown) {
        m_text->setVisible(shown);
        m_copy->setVisible(shown);
        Q_EMIT toggled();
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void ActionPreview::setBytes(const QByteArray& bytes)
{
    QByteArray lines = bytes;
    lines.replace("\r\n", "\n");
    const QString text = lines.isEmpty() ? tr("Nothing can be sent yet.") : displayLines(lines);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_copy->setEnabled(!lines.isEmpty());
}

} // namespace wirechief
