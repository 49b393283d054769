// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace coffer::ui {

/// Puts names into one text as the person's language lists things: "Blue key, Password, and Recovery key" in
/// English, with other signs and words in between elsewhere (Unicode CLDR, list patterns). The one place
/// where names are joined. Has no state. Belongs to the thread that draws, as every QML singleton.
class NameList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Empty for no names.
    Q_INVOKABLE QString joined(const QStringList& names) const;
};

}  // namespace coffer::ui
