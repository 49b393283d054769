// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include "models/problem.h"

namespace coffer::ui {

/// What the test of a way to unlock gave. A plain value; `name` is empty before there was a test.
class TestResult {
    Q_GADGET
    QML_VALUE_TYPE(testResult)
    Q_PROPERTY(QString name MEMBER name)
    /// There is a version that could be read back.
    Q_PROPERTY(bool readBack MEMBER readBack)
    /// All that was read was whole.
    Q_PROPERTY(bool good MEMBER good)
    Q_PROPERTY(double messages MEMBER messages)
    Q_PROPERTY(double files MEMBER files)
    Q_PROPERTY(double failed MEMBER failed)
    Q_PROPERTY(double bytes MEMBER bytes)
    /// Why it does not stand in the backup's log; empty when it does.
    Q_PROPERTY(coffer::ui::Problem unrecorded MEMBER unrecorded)

public:
    QString name;
    bool readBack = false;
    bool good = false;
    double messages = 0;
    double files = 0;
    double failed = 0;
    double bytes = 0;
    Problem unrecorded;

    bool operator==(const TestResult&) const = default;
};

}  // namespace coffer::ui
