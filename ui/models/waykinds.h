// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "models/waysmodel.h"

/// The kinds of ways to unlock, as the core's methods and as pages know them.
namespace coffer::ui {

/// OtherKind for a method that this version does not know.
WaysModel::Kind kindOfMethod(std::string_view method);
/// Empty for OtherKind.
std::string methodOfKind(WaysModel::Kind kind);

/// Whether it needs an authenticator to be asked, and not only something typed.
bool isAsked(WaysModel::Kind kind);
/// Whether a password goes into it.
bool isTyped(WaysModel::Kind kind);

}  // namespace coffer::ui
