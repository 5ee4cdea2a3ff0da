// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callnames.h"

#include "ami/session/sessionerrors.h"
#include "pbx/core/server.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <memory>

namespace wirechief {

namespace {

struct Question {
    const char* command;
    Completions CallNames::*names;
    const char* technology; ///< before each name
};

constexpr std::array questions{
    Question{"pjsip show endpoint ", &CallNames::phones, "PJSIP/"},
    Question{"sip show peer ", &CallNames::phones, "SIP/"},
    Question{"iax2 show peer ", &CallNames::phones, "IAX2/"},
    Question{"dialplan show ", &CallNames::contexts, ""},
    Question{"core show application ", &CallNames::applications, ""},
};

struct Asking {
    QPointer<Server> server;
    QPointer<QObject> context;
    CallNamesDone done;
    CallNames names;
    size_t next = 0;
};

void askNext(const std::shared_ptr<Asking>& asking)
{
    if (asking->next == questions.size()) {
        std::sort(asking->names.phones.begin(), asking->names.phones.end());
        asking->done(asking->names);
        return;
    }
    const Question& question = questions.at(asking->next++);
    completeCommand(*asking->server, QString::fromLatin1(question.command), asking->context,
        [asking, &question](const Result<Completions>& answer) {
            if (!answer || !asking->server) {
                asking->done(answer ? sessionerrors::notConnected() : answer.error());
                return;
            }
            Completions& names = asking->names.*question.names;
            for (const QByteArray& name : *answer)
                names.append(question.technology + name);
            askNext(asking);
        });
}

} // namespace

void askCallNames(Server& server, QObject* context, CallNamesDone done)
{
    askNext(std::make_shared<Asking>(Asking{&server, context, std::move(done), {}, 0}));
}

} // namespace wirechief
