// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/callnames.h"

#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

namespace {

QByteArray matches(const char* names)
{
    return QByteArray("Response: Success\nMessage: Command output follows\nOutput: ") + names + '\n';
}

} // namespace

class CallNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCanBeCalled()
    {
        Session session("22.10.1", Session::Reads::WhatIsAskedFor);
        std::optional<CallNames> names;
        askCallNames(*session.server, this, [&](const Result<CallNames>& read) { names = *read; });
        for (const auto& [asked, answer] :
            {std::pair{"pjsip show endpoint ", " 1001 peer _EOF_"}, {"sip show peer ", " 1001 _EOF_"},
                {"iax2 show peer ", "_EOF_"}, {"dialplan show ", " default parkedcalls _EOF_"},
                {"core show application ", " Answer Echo _EOF_"}}) {
            QVERIFY(!names);
            const QByteArray action = session.answer("Command", matches(answer));
            QVERIFY2(action.contains(QByteArray(QByteArray(asked) + "\" \"\"")), action.constData());
        }
        QVERIFY(names);
        QCOMPARE(names->phones, (Completions{"PJSIP/1001", "PJSIP/peer", "SIP/1001"}));
        QCOMPARE(names->contexts, (Completions{"default", "parkedcalls"}));
        QCOMPARE(names->applications, (Completions{"Answer", "Echo"}));
    }

    void saysWhyItCouldNotBeRead()
    {
        Session session("22.10.1", Session::Reads::WhatIsAskedFor);
        QString error;
        askCallNames(
            *session.server, this, [&](const Result<CallNames>& read) { error = read.error().text; });
        (void)session.answer("Command", "Response: Error\nMessage: Permission denied\n");
        QVERIFY(!error.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(CallNamesTest, tst_callnames)
#include "tst_callnames.moc"
