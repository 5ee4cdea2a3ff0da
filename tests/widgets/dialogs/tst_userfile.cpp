// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/dialogs/userfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wirechief;

class UserFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(writeUserFile(path, "text"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void saysInASentenceWhatFailed()
    {
        QTemporaryDir folder;
        const Result<void> written = writeUserFile(folder.filePath(QStringLiteral("no/such/a.txt")), "text");
        QVERIFY(!written);
        QVERIFY2(written.error().text.endsWith(u'.'), qPrintable(written.error().text));
    }
};

WIRECHIEF_TEST(UserFileTest, tst_userfile)
#include "tst_userfile.moc"
