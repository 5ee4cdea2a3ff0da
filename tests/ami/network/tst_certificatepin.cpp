// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/network/tlserrors.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

constexpr char ecPem[] = R"(-----BEGIN CERTIFICATE-----
MIIBgzCCASmgAwIBAgIUIQk6tz/kPR5I9nuPIuv2bVV0n4UwCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLcGluLmV4YW1wbGUwIBcNMjYxMTI5MTU1MzQ1WhgPMjEyNjEx
MDUxNTUzNDVaMBYxFDASBgNVBAMMC3Bpbi5leGFtcGxlMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEHHeTZJO/qRwTQKdr+1hz4tP6rx5NQrXd0JhekKgGrgpH36fM
VLPZ/0ro3wDWKi4TLk1RkwAG/mCUyeHIw+L+RqNTMFEwHQYDVR0OBBYEFF998KPv
QQRmjsRWFxxdEOim+OubMB8GA1UdIwQYMBaAFF998KPvQQRmjsRWFxxdEOim+Oub
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAL8qs362bvWdqKiw
sVDZ5eIRGerSTVmVozmg4AjL4bf7AiB7zTO4R7iAz76AOc38cCOyeuu1CF9bU1Ra
UxnItKka7Q==
-----END CERTIFICATE-----
)";

constexpr char rsaPem[] = R"(-----BEGIN CERTIFICATE-----
MIIDDzCCAfegAwIBAgIUGKqYf5RPdtqlfgRFwOEJLpl72/owDQYJKoZIhvcNAQEL
BQAwFjEUMBIGA1UEAwwLcGluLmV4YW1wbGUwIBcNMjYxMTI5MTU1MzQ2WhgPMjEy
NjExMDUxNTUzNDZaMBYxFDASBgNVBAMMC3Bpbi5leGFtcGxlMIIBIjANBgkqhkiG
9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv2iZNkmM3VwJjwHsEge37jtd+VE8Adpd05B9
nfn0QtzQoTpGgLHpPGkf+dV3UlD2Yy2vWAVfvuhUhO1AQt6q8itp3wd2YeTkWXFd
WuO5r+njhOvPEySSOi4NIhZGTMv7orJn4MRJbxOZFJvNj9vT4vSlAKxCRxJun+31
aU/4JBT3PhoBR2I6mV7FbiN2HuwYywOOy7mXmf8n6Jh5Bhl+rPaZLJwrMrVlkMeH
/1qy9Y3phCHJ+ybKXoBsnoYgPCrK6BUBJIcq83aRB5AXA++PB8ZKqkXqQpRI6Pne
LsM2Zg/EmuVHHsWvpU6uJ/YLAeNRbbU4T6qsi4/RCHKAMej5OwIDAQABo1MwUTAd
BgNVHQ4EFgQUpcurl96IElw2bQAAKv6KpgbQFrAwHwYDVR0jBBgwFoAUpcurl96I
Elw2bQAAKv6KpgbQFrAwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQsFAAOC
AQEAnfhOVvFKNMg3xE1ls+2ZCi5Hfnk7zadulvGI/lSrmztBFieUvJn8+5eJQXxN
0olgMb+j7oSv0j635hOHA2m2u4wP+4E92cNqHR0WfDs0HTVybZmZoec68FmNq8bU
nBb3FqIfk5Oma6H1+h5hztA4sw2Ou5slx3PGTqvrXTp8UOmzVDCA12P/rY05lev8
wVGVXs5lqniK4MMtXc5EWhIoyHkcVqMHZB5KWhJ9Y9D7la21ikJzR8zpoROvO6EE
SjwPVqy38alX68oBE71g1wj/eK/jgksPxc8GAasaPxI7vA9SfwbEH9+AyRv7p79l
waKD0u9NQPotTNvd+fzVq58IRA==
-----END CERTIFICATE-----
)";

constexpr char edPem[] = R"(-----BEGIN CERTIFICATE-----
MIIBQjCB9aADAgECAhR6dc2Z0DMGLX+fBU08yma6kuoXBzAFBgMrZXAwFjEUMBIG
A1UEAwwLcGluLmV4YW1wbGUwIBcNMjYxMTI5MTU1MzQ2WhgPMjEyNjExMDUxNTUz
NDZaMBYxFDASBgNVBAMMC3Bpbi5leGFtcGxlMCowBQYDK2VwAyEA2IUG8Vp+wRcd
jyTKzbgyprP3qYDk58Dcntx9qU2cIuGjUzBRMB0GA1UdDgQWBBRkX4HTHkhucX1/
ZmRcwoFNzwFP8TAfBgNVHSMEGDAWgBRkX4HTHkhucX1/ZmRcwoFNzwFP8TAPBgNV
HRMBAf8EBTADAQH/MAUGAytlcANBADgbNKdIXKvwXs2/J1PKQC0YeDPY6R6VwjeH
d99PWXjVXijS1h0s3GoPEkmjVWnVFSY58GGDfAF6axIcxKLCYgc=
-----END CERTIFICATE-----
)";

} // namespace

class CertificatePinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Expected: what `openssl x509 -noout -fingerprint -sha256` says, and the SHA-256 of what
    /// `openssl x509 -noout -pubkey | openssl pkey -pubin -outform der` writes.
    void isWhatOpensslSays_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("EC") << QByteArray(ecPem)
                            << QByteArray("c3526ee29ae5f7967a1c340a80acffba7b4ca9fb3440c1c6bd6ad5d008aea2b6")
                            << QByteArray("d5787d476f363f23acd39ac116274098de18b7948bf47e127cc2f5b986121540");
        QTest::newRow("RSA") << QByteArray(rsaPem)
                             << QByteArray("757fd132576f299c7add101c5b1ad53e4b75eda2066a685a42c415f59db5d89d")
                             << QByteArray(
                                    "829e8cead66f93f6de1ea09f6f197fa80d6a5586b872706333edf24be73d9053");
    }
    void isWhatOpensslSays()
    {
        QFETCH(QByteArray, pem);
        const CertificatePin pin = tlserrors::pinOf(QSslCertificate(pem));
        QTEST(pin.certificate.toHex(), "certificate");
        QTEST(pin.key.toHex(), "key");
    }

    void ofAKeyThatTheLibraryCannotReadTheCertificateCounts()
    {
        const CertificatePin pin = tlserrors::pinOf(QSslCertificate(QByteArray(edPem)));
        QCOMPARE(pin.certificate.size(), 32);
        QVERIFY(pin.accepts(pin));
        if (pin.key.isEmpty()) // as with Qt 6.4
            QVERIFY(!pin.accepts({QByteArray(32, 'x'), {}}));
    }

    void accepts()
    {
        const CertificatePin shown{"certificate", "key"};
        QVERIFY((CertificatePin{"before", "key"}).accepts(shown)); // renewed
        QVERIFY(!(CertificatePin{"certificate", "other"}).accepts(shown));
        QVERIFY((CertificatePin{"certificate", {}}).accepts(shown)); // trusted before keys counted
        QVERIFY(!(CertificatePin{"other", {}}).accepts(shown));
        QVERIFY(!(CertificatePin{"certificate", "key"}).accepts({"certificate", {}}));
        // Nothing is trusted of who shows nothing, nor by who trusts nothing.
        QVERIFY(!CertificatePin().accepts({}));
        QVERIFY(!CertificatePin().accepts(shown));
        QVERIFY(!shown.accepts({}));
    }

    void ofNoCertificateIsEmpty() { QVERIFY(tlserrors::pinOf(QSslCertificate()).isEmpty()); }
};

WIRECHIEF_GUILESS_TEST(CertificatePinTest, tst_certificatepin)
#include "tst_certificatepin.moc"
