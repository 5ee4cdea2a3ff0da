// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prompter.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "dialogtools.h"
#include "readingtime.h"
#include "widgets/limits.h"
#include "widgets/parts/environmentband.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace wirechief {

namespace {

QDialog* makeDialog(QWidget* parent, const Confirmation& confirmation)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("confirmDialog"));
    dialog->setWindowTitle(
        confirmation.server.isEmpty() ? QApplication::applicationDisplayName() : confirmation.server);
    dialog->setAttribute(Qt::WA_DeleteOnClose);

    auto* band = new EnvironmentBand(dialog);
    band->setServer(confirmation.server, confirmation.environment, {});
    band->setVisible(!confirmation.server.isEmpty());

    auto* question = makePlainLabel(confirmation.question, dialog);
    question->setObjectName(QStringLiteral("confirmQuestion"));
    question->setWordWrap(true);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);

    auto* detail = makePlainLabel(confirmation.detail, dialog);
    detail->setObjectName(QStringLiteral("confirmDetail"));
    detail->setWordWrap(true);
    detail->setVisible(!confirmation.detail.isEmpty());
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton* accept = buttons->addButton(confirmation.accept, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("confirmAccept"));
    // Enter by habit must not change a server: Cancel has the focus.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto* nameLabel = makePlainLabel(
        DialogPrompter::tr("&Type “%1” to go on:").arg(withoutMnemonic(confirmation.server)), dialog);
    nameLabel->setObjectName(QStringLiteral("confirmNameLabel"));
    nameLabel->setWordWrap(true);
    auto* name = new QLineEdit(dialog);
    name->setObjectName(QStringLiteral("confirmName"));
    name->setAccessibleName(DialogPrompter::tr("Name of what is changed"));
    nameLabel->setBuddy(name);
    nameLabel->setVisible(confirmation.typesServer);
    name->setVisible(confirmation.typesServer);
    if (confirmation.typesServer) {
        accept->setEnabled(false);
        QObject::connect(name, &QLineEdit::textChanged, accept,
            [accept, server = confirmation.server](
                const QString& text) { accept->setEnabled(text.trimmed() == server); });
    } else {
        new ReadingTime(*accept, *dialog);
    }

    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    body->addWidget(question);
    body->addWidget(detail);
    body->addWidget(nameLabel);
    body->addWidget(name);
    body->addWidget(buttons);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band);
    layout->addLayout(body);
    letScroll(*body, body->indexOf(buttons));
    // What is put into an area that scrolls loses the focus.
    if (confirmation.typesServer)
        name->setFocus();
    else
        buttons->button(QDialogButtonBox::Cancel)->setFocus();
    dialog->setMinimumWidth(420);
    fitHeight(dialog);
    return dialog;
}

/// Where the answer closes the asker as well, two windows go at once, and a window manager may be left
/// without one that has the keyboard: the first that is still there gets it.
void keepKeyboard(QWidget* asker)
{
    if (QApplication::applicationState() != Qt::ApplicationActive)
        return;
    while (asker && !asker->isVisible())
        asker = asker->parentWidget();
    if (asker)
        QTimer::singleShot(limits::keyboardLost, asker, [asker] {
            if (!QApplication::activeWindow())
                asker->activateWindow();
        });
}

} // namespace

void DialogPrompter::confirm(QWidget* parent, const Confirmation& confirmation, QObject* context, Done done)
{
    QDialog* dialog = makeDialog(parent, confirmation);
    connect(
        dialog, &QDialog::finished, context, [parent = QPointer(parent), done = std::move(done)](int result) {
            done(result == QDialog::Accepted);
            keepKeyboard(parent);
        });
    dialog->open();
}

} // namespace wirechief
