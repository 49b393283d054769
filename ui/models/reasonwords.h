// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <string>

#include "models/problem.h"
#include "vault/protection.h"

/// The one place where the core's reasons against protection, and its notices, become words for a person.
namespace coffer::ui {

/// A reason as the home page shows it. `action` is a ReasonsModel::Action.
struct ReasonText {
    QString kind;
    bool danger = false;
    QString title, text, details;
    int action = 0;
};

/// Words and action for a reason, by its kind; a kind that is not known keeps the core's own sentence. Any
/// thread.
ReasonText textFor(const ProtectionReason& reason);

/// What a run or an unlocking noticed about the vault, in the same words where it is the same thing; the
/// core's own sentence is in `details`. Any thread.
Problem problemFor(const VaultNotice& notice);

}  // namespace coffer::ui
