// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace coffer::ui {

/// Something that did not work, in words for a person: what happened, why, and what to do next, in that
/// order, in the language of the program. Made only in errorwords.cpp. A plain value; empty when all is well.
///
/// In QML: `problem.what === ""` means that there is none. `damage` chooses the banner: bytes that are not
/// what was stored look different from a wrong key, a missing drive or a full disk. `proofWanted`: the same
/// goes once the owner has shown again that he is there. `details` is the exact English sentence of the core
/// with its code, for the fold "Details"; it can be selected and holds no secret.
class Problem {
    Q_GADGET
    QML_VALUE_TYPE(problem)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(bool damage MEMBER damage)
    Q_PROPERTY(bool proofWanted MEMBER proofWanted)

public:
    QString what;
    QString why;   ///< may be empty
    QString next;  ///< may be empty
    QString details;
    bool damage = false;
    bool proofWanted = false;

    [[nodiscard]] bool isNone() const { return what.isEmpty(); }
    bool operator==(const Problem&) const = default;
};

}  // namespace coffer::ui
