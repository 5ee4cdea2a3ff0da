// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace wirechief {

/// An ssh that ends with this program, also where that is killed, and that has no terminal to ask at.
class SshProcess : public QProcess {
    Q_OBJECT
public:
    SshProcess();
    ~SshProcess() override;

    /// Lets it go: what it still has to carry goes out, it is asked to end, killed where it does not, and
    /// deletes itself. Nobody waits, and it tells no more.
    static void end(std::unique_ptr<SshProcess> process);
};

} // namespace wirechief
