// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace wirechief {

/// One question before something is changed. Every text is shown as plain text.
struct Confirmation {
    QString server; ///< the server that would change
    Environment environment;
    QString question; ///< `Hang up 3 channels?`
    QString detail; ///< what will be sent, or what follows from it; may be empty
    QString accept; ///< the button that does it, a verb: `Hang Up`
    bool typesServer = false; ///< that button waits until `server` has been typed
};

/// Asks the user; an interface, so that tests can answer.
class Prompter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Done = std::function<void(bool)>;

    /// `done` is called once with the answer, from the event loop, unless `context` has gone.
    virtual void confirm(QWidget* parent, const Confirmation& confirmation, QObject* context, Done done) = 0;
};

/// Asks with a dialog of its own, never modal to the event loop.
class DialogPrompter : public Prompter {
    Q_OBJECT
public:
    using Prompter::Prompter;
    void confirm(QWidget* parent, const Confirmation& confirmation, QObject* context, Done done) override;
};

} // namespace wirechief
