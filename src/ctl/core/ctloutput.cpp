// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctloutput.h"

#include "ctl/limits.h"
#include "linewriter.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace wirechief {

namespace {

/// With what a terminal would obey, or show in another order, as JSON's own escapes: they stand in strings
/// alone. QJsonDocument does that with the control characters of ASCII.
QByteArray terminalSafe(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    const auto isSafe = [](QChar c) {
        return c.unicode() < 0x7f
            || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    };
    if (std::all_of(text.cbegin(), text.cend(), isSafe))
        return json;
    QString safe;
    for (const QChar c : text) {
        if (isSafe(c))
            safe += c;
        else
            safe += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return safe.toUtf8();
}

} // namespace

CtlOutput::CtlOutput(int out, int err, QObject* parent)
    : QObject(parent)
    , m_writer(std::make_unique<LineWriter>(
          out, [this] { QMetaObject::invokeMethod(this, &CtlOutput::failed, Qt::QueuedConnection); }))
    , m_err(err)
{
}

CtlOutput::~CtlOutput() = default;

void CtlOutput::print(const QString& server, const QString& lines)
{
    QString text = lines;
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (m_namesServers) {
        const QString begin = server + QStringLiteral(": ");
        text.replace(u'\n', QString(u'\n' + begin));
        text.prepend(begin);
    }
    m_writer->write(text.toUtf8() + '\n');
}

void CtlOutput::print(const QString& server, QJsonObject object)
{
    object.insert(QStringLiteral("server"), server);
    m_writer->write(terminalSafe(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void CtlOutput::printBytes(const QByteArray& bytes)
{
    m_writer->write(bytes);
}

void CtlOutput::printHeader(const QByteArray& bytes)
{
    if (!std::exchange(m_hasHeader, true))
        printBytes(bytes);
}

bool CtlOutput::isBehind() const
{
    return m_writer->waiting() > limits::outputBytes;
}

void CtlOutput::finish()
{
    m_writer->finish();
}

void CtlOutput::abandon()
{
    m_writer->abandon();
}

void CtlOutput::warn(const QString& server, const QString& sentence)
{
    const QString where = server.isEmpty() ? QString() : QString(server + QStringLiteral(": "));
    const QByteArray line = QString(QStringLiteral("wirechiefctl: ") + where + sentence + u'\n').toUtf8();
    for (qsizetype written = 0; written < line.size();) {
        const ssize_t count = ::write(m_err, line.constData() + written, size_t(line.size() - written));
        if (count < 0 && errno != EINTR)
            return; // there is no third place to say it
        written += std::max<ssize_t>(count, 0);
    }
}

void CtlOutput::complain(const QString& server, const QString& sentence)
{
    if (!m_quiet)
        warn(server, sentence);
}

void CtlOutput::tell(const QString& server, const QString& sentence)
{
    if (m_verbose)
        warn(server, sentence);
}

QString CtlOutput::whyFailed() const
{
    const int error = m_writer->error();
    return error == 0 || error == EPIPE ? QString() : QString::fromLocal8Bit(std::strerror(error));
}

bool CtlOutput::hasFailed() const
{
    return m_writer->error() != 0;
}

} // namespace wirechief
