// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace wirechief {

namespace {

/// Of this language, as it is written where the user is; where it is not, as in Europe: 24 hours, the day
/// first.
QLocale localeOf(QLocale::Language language, const QLocale& wanted)
{
    const QLocale exact(language, wanted.territory());
    if (exact.language() == language && exact.territory() == wanted.territory())
        return exact;
    return {language, language == QLocale::English ? QLocale::Europe : QLocale::AnyTerritory};
}

} // namespace

void loadTranslations(QCoreApplication& application, const QLocale& wanted)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString separator = QStringLiteral("_");
    auto own = std::make_unique<QTranslator>();
    const bool isTranslated = own->load(wanted, QStringLiteral("wirechief"), separator, folder);
    const QLocale language = isTranslated ? QLocale(own->language()) : QLocale(QLocale::English);
    // The C locale has no language of its own: its numbers fit English ones.
    if (language.language() != wanted.language() && wanted.language() != QLocale::C)
        QLocale::setDefault(localeOf(language.language(), wanted));

    const auto install = [&application](std::unique_ptr<QTranslator> translator) {
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    };
    // The last one is asked first. Not every language has Qt's words, and English needs none.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(language, QStringLiteral("qtbase"), separator,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    // English of ours holds the plural forms.
    auto english = std::make_unique<QTranslator>();
    if (english->load(folder + QStringLiteral("/wirechief_en.qm")))
        install(std::move(english));
    if (isTranslated)
        install(std::move(own));
}

} // namespace wirechief
