// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/languagesetting.h"

#include <QtCore/QDir>

namespace coffer::ui {
namespace {

constexpr const char* kKey = "language";
constexpr qsizetype kBefore = 7;  // coffer_
constexpr qsizetype kAfter = 3;   // .qm

QString nameOf(const QString& code) {
    const QLocale locale(code);
    const QString language = locale.nativeLanguageName();
    return code.contains('_') ? language + " (" + locale.nativeCountryName() + ")" : language;
}

}  // namespace

LanguageSetting::LanguageSetting(const QString& file, const QString& folder, QObject* parent)
    : QObject(parent), m_settings(file), m_code(m_settings.value(kKey).toString()) {
    connect(&m_settings, &SettingsFile::notWritten, this, &LanguageSetting::notWritten);
    for (const QString& name : QDir(folder).entryList({"coffer_*.qm"}, QDir::Files, QDir::Name)) {
        m_codes << name.mid(kBefore).chopped(kAfter);
    }
}

QStringList LanguageSetting::names() const {
    QStringList names;
    for (const QString& code : m_codes) {
        names << nameOf(code);
    }
    return names;
}

void LanguageSetting::setChosen(int place) {
    const QString code = m_codes.value(place);
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_settings.set(kKey, code);
    Q_EMIT chosenChanged();
}

QLocale LanguageSetting::localeIn(const QString& file) {
    const QString code = SettingsFile(file).value(kKey).toString();
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

}  // namespace coffer::ui
