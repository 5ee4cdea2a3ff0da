// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>

namespace wirechief {

class LineWriter;

/// Standard output and standard error of wirechiefctl. What comes from servers is made safe for a terminal
/// before it gets here. A reader that is slow holds up nothing: a thread writes.
class CtlOutput : public QObject {
    Q_OBJECT
public:
    /// The descriptors stay the caller's.
    CtlOutput(int out, int err, QObject* parent = nullptr);
    ~CtlOutput() override;

    /// With several servers, each line begins with the name of its own.
    void setNamesServers(bool names) { m_namesServers = names; }
    [[nodiscard]] bool namesServers() const { return m_namesServers; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    void setVerbose(bool verbose) { m_verbose = verbose; }

    /// Lines for whoever reads: several, where the text has more. `server`: display text.
    void print(const QString& server, const QString& lines);
    /// One JSON object on a line of its own; it gets a member "server".
    void print(const QString& server, QJsonObject object);
    /// As it is, without a server: a line of CSV.
    void printBytes(const QByteArray& bytes);
    /// The same, only the first time.
    void printHeader(const QByteArray& bytes);
    /// The reader is behind by more than limits::outputBytes: what could be left out should be.
    [[nodiscard]] bool isBehind() const;
    /// Waits until all is written, or cannot be.
    void finish();
    /// The user wants an end, whatever is still to be written.
    void abandon();

    /// A sentence on standard error; `server` may be empty. Not where it was asked to be quiet.
    void complain(const QString& server, const QString& sentence);
    /// The same, only where it was asked to be verbose.
    void tell(const QString& server, const QString& sentence);
    /// What was left out is said in any case.
    void warn(const QString& server, const QString& sentence);

    /// Why nothing more can be written there; empty where the reader has gone, which is nobody's fault, and
    /// where all is well.
    [[nodiscard]] QString whyFailed() const;
    [[nodiscard]] bool hasFailed() const;

Q_SIGNALS:
    /// Nothing more can be written to standard output. Once.
    void failed();

private:
    std::unique_ptr<LineWriter> m_writer;
    int m_err;
    bool m_hasHeader = false;
    bool m_namesServers = false;
    bool m_quiet = false;
    bool m_verbose = false;
};

} // namespace wirechief
