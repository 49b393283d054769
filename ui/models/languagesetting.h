// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QLocale>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "models/settingsfile.h"

namespace coffer::ui {

/// The language of the screens: that of the system, or as the person chose, which is remembered and counts
/// from the next start on: sentences that were made already would stay in the old one. Belongs to the thread
/// that draws.
class LanguageSetting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    /// What each language that the program has calls itself.
    Q_PROPERTY(QStringList names READ names CONSTANT)
    /// The place of the chosen one in `names`; -1: as the system.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)

public:
    /// Remembers the choice in `file`; empty: only as long as this lives. The languages are those of the
    /// translations in `folder`, files named coffer_LANGUAGE.qm.
    explicit LanguageSetting(const QString& file, const QString& folder = ":/translations",
                             QObject* parent = nullptr);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const { return static_cast<int>(m_codes.indexOf(m_code)); }
    void setChosen(int place);

    /// What `file` says; the system's own locale when it says nothing. Any thread.
    static QLocale localeIn(const QString& file);

Q_SIGNALS:
    void chosenChanged();
    void notWritten(const QString& file);  ///< as SettingsFile

private:
    SettingsFile m_settings;
    QStringList m_codes;  ///< as the files are named: "pt_BR"
    QString m_code;       ///< empty: as the system
};

}  // namespace coffer::ui
