// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace wirechief {

/// Tells when this machine's network comes, goes or changes its kind, where the desktop knows it
/// (QNetworkInformation); else it never says anything.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void changed(bool reachable);

private:
    void tell();
};

} // namespace wirechief
