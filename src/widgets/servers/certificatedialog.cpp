// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificatedialog.h"

#include "base/daytext.h"
#include "base/displaytext.h"
#include "ui_certificatedialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/readingtime.h"
#include "widgets/parts/plaincopy.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace wirechief {

namespace {

/// Characters of one field of a certificate that are shown; a hostile one holds megabytes.
constexpr qsizetype longestField = 300;
constexpr qsizetype sha256Bytes = 32;
constexpr qsizetype lineCharacters = sha256Bytes / 2 * 3;

QString remote(const QString& text)
{
    return breakLongWords(displayText(text, longestField));
}

/// `CN (O), other names`: what tells people whom a certificate is for.
QString subjectText(const QSslCertificate& certificate)
{
    constexpr qsizetype mostNames = 4;
    QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    const QList<QString> alternatives = certificate.subjectAlternativeNames().values();
    // The map has those of a kind from the last to the first.
    for (auto name = alternatives.crbegin(); name != alternatives.crend(); ++name) {
        if (!names.contains(*name))
            names.append(*name);
    }
    const qsizetype more = names.size() - mostNames;
    QString text = names.first(std::min(names.size(), mostNames)).join(QLatin1String(", "));
    if (more > 0)
        text = CertificateDialog::tr("%1 and %2 more").arg(text, QLocale().toString(more));
    const QStringList organizations = certificate.subjectInfo(QSslCertificate::Organization);
    if (!organizations.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + organizations.join(QLatin1String(", "));
    return text.isEmpty() ? CertificateDialog::tr("nobody named") : text;
}

QString issuerText(const QSslCertificate& certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName)
        + certificate.issuerInfo(QSslCertificate::Organization);
    const QString text = names.join(QLatin1String(", "));
    if (certificate.isSelfSigned())
        return text.isEmpty() ? CertificateDialog::tr("itself")
                              : CertificateDialog::tr("%1 (by itself)").arg(text);
    return text.isEmpty() ? CertificateDialog::tr("nobody named") : text;
}

QString validityText(const QSslCertificate& certificate)
{
    if (!certificate.effectiveDate().isValid() || !certificate.expiryDate().isValid())
        return CertificateDialog::tr("not stated");
    return CertificateDialog::tr("from %1 to %2")
        .arg(dayText(certificate.effectiveDate()), dayText(certificate.expiryDate()));
}

/// Two lines of sixteen bytes; what is copied out of it is one word.
void showFingerprint(QPlainTextEdit* view, const QByteArray& fingerprint)
{
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->document()->setDocumentMargin(0); // in line with the labels above it
    view->setPlainText(fingerprintText(fingerprint));
    view->viewport()->setAutoFillBackground(false);
    const QFontMetrics metrics = view->fontMetrics();
    view->setFixedWidth(metrics.horizontalAdvance(QString(lineCharacters, u'D')) + 2);
    // A little more than two lines: the view scrolls where its last line only just fits.
    view->setFixedHeight(2 * metrics.lineSpacing() + 4);
}

QString problemsText(const QStringList& problems)
{
    constexpr qsizetype mostProblems = 10;
    QStringList lines;
    for (const QString& problem : problems.mid(0, mostProblems))
        lines.append(QString(u"• " % remote(problem)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString fingerprintText(const QByteArray& fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':')).toUpper();
}

CertificateDialog::CertificateDialog(
    const ServerProfile& profile, const CertificateQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CertificateDialog>())
    , m_shown(question.shown)
{
    m_ui->setupUi(this);
    letScroll(*m_ui->verticalLayout, m_ui->verticalLayout->indexOf(m_ui->rememberBox));
    setObjectName(QStringLiteral("certificateDialog"));
    showQuestion(profile, question);
    copyWithoutBreaks(*this);

    QPushButton* trust
        = m_ui->buttonBox->addButton(tr("&Trust This Certificate"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustButton"));
    trust->setAutoDefault(false);
    if (m_shown.certificate.size() == sha256Bytes && !question.refused)
        new ReadingTime(*trust, *this);
    else
        trust->setEnabled(false);
    trust->setVisible(!question.refused);
    m_ui->rememberBox->setVisible(!question.refused);
    // Enter by habit must not trust anybody.
    QPushButton* cancel = m_ui->buttonBox->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    if (question.refused)
        cancel->setText(tr("C&lose")); // there is nothing else to do
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CertificateDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CertificateDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &CertificateDialog::copyFingerprint);
    refreshColors();
    fitHeight(this);
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::showQuestion(const ServerProfile& profile, const CertificateQuestion& question)
{
    const QString name = remote(profile.name);
    setWindowTitle(tr("Certificate of %1").arg(displayText(profile.name)));
    showNote(m_ui->titleLabel,
        question.refused ? tr("The certificate of %1 (%2) is refused.").arg(name, remote(peerText(profile)))
            : question.changed
            ? tr("The certificate of %1 (%2) is not the one that you trusted before.")
                  .arg(name, remote(peerText(profile)))
            : tr("The certificate of %1 (%2) could not be verified.").arg(name, remote(peerText(profile))));
    showNote(m_ui->warningLabel,
        question.changed
            ? tr("Either the server has a new certificate, or somebody stands between you and the "
                 "server. Ask whoever runs it before you go on. Nothing has been sent.")
            : QString());
    showNote(m_ui->problemsLabel, problemsText(question.problems));
    showNote(m_ui->subjectLabel, remote(subjectText(question.certificate)));
    showNote(m_ui->issuerLabel, remote(issuerText(question.certificate)));
    showNote(m_ui->validityLabel, validityText(question.certificate));
    const bool showOld = question.changed && !profile.trusted.certificate.isEmpty();
    showFingerprint(m_ui->oldFingerprintView, profile.trusted.certificate);
    m_ui->oldFingerprintView->setVisible(showOld);
    m_ui->oldFingerprintCaption->setVisible(showOld);
    if (showOld)
        m_ui->fingerprintCaption->setText(tr("Shown now:"));
    showFingerprint(m_ui->fingerprintView, question.shown.certificate);
    showNote(m_ui->adviceLabel,
        question.refused
            ? tr("Give the server one with an RSA key of at least 2048 bits, or with an elliptic "
                 "curve. Nothing has been sent.")
            : tr("Trust it only if the fingerprint is the one that the server itself shows:\n"
                 "openssl x509 -noout -fingerprint -sha256 -in CERTIFICATE"));
}

bool CertificateDialog::remember() const
{
    return m_ui->rememberBox->isChecked();
}

void CertificateDialog::copyFingerprint()
{
    QGuiApplication::clipboard()->setText(fingerprintText(m_shown.certificate));
}

void CertificateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void CertificateDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitHeight(this);
}

void CertificateDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    setInk(m_ui->warningLabel, colors.danger);
    setInk(m_ui->problemsLabel, colors.ringing);
    setInk(m_ui->adviceLabel, colors.muted);
    for (QLabel* caption : {m_ui->subjectCaption, m_ui->issuerCaption, m_ui->validityCaption,
             m_ui->oldFingerprintCaption, m_ui->fingerprintCaption})
        setInk(caption, colors.muted);
}

} // namespace wirechief
