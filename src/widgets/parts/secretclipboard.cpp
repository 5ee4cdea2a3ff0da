// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace wirechief {

namespace {

/// Text that is made for who pastes it, from a secret that is wiped. QMimeData itself would keep a QString.
class SecretText : public QMimeData {
public:
    explicit SecretText(Secret text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] QStringList formats() const override
    {
        return {QStringLiteral("text/plain;charset=utf-8"), QStringLiteral("text/plain"),
            // KDE's clipboard history, and those that learnt it from there.
            QStringLiteral("x-kde-passwordManagerHint"),
            // Windows and macOS, by the names that Qt hands on there.
            QStringLiteral(
                "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
            QStringLiteral("application/x-nspasteboard-concealed-type")};
    }
    [[nodiscard]] bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        if (format == QLatin1String("x-kde-passwordManagerHint"))
            return QByteArray("secret");
        if (!format.startsWith(QLatin1String("text/plain")))
            return QByteArray("1");
        return type.id() == QMetaType::QString ? QVariant(QString::fromUtf8(m_text.view()))
                                               : QVariant(m_text.view().toByteArray());
    }

private:
    Secret m_text;
};

} // namespace

SecretClipboard::SecretClipboard(QObject* parent, std::chrono::milliseconds time)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (holds())
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::copy(const Secret& text)
{
    auto data = std::make_unique<SecretText>(text.clone());
    m_ours = data.get();
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_timer.start();
}

bool SecretClipboard::holds() const
{
    // What another program copies takes the place of ours.
    return m_ours && QGuiApplication::clipboard()->mimeData() == m_ours;
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (holds()) {
        QGuiApplication::clipboard()->clear();
        Q_EMIT cleared();
    }
    m_ours.clear();
}

} // namespace wirechief
