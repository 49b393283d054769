// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waykinds.h"

#include <algorithm>
#include <array>

#include "format/slotfile.h"

namespace coffer::ui {
namespace {

struct MethodKind {
    std::string_view method;
    WaysModel::Kind kind;
};
constexpr std::array kKinds{MethodKind{format::kMethodRecoveryKey, WaysModel::RecoveryKey},
                            MethodKind{format::kMethodPassword, WaysModel::Password},
                            MethodKind{format::kMethodSecurityKey, WaysModel::SecurityKey},
                            MethodKind{format::kMethodBrowser, WaysModel::Browser},
                            MethodKind{format::kMethodTpm, WaysModel::Tpm},
                            MethodKind{format::kMethodBoth, WaysModel::Both}};

}  // namespace

WaysModel::Kind kindOfMethod(std::string_view method) {
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const MethodKind& known) { return known.method == method; });
    return found == kKinds.end() ? WaysModel::OtherKind : found->kind;
}

std::string methodOfKind(WaysModel::Kind kind) {
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const MethodKind& known) { return known.kind == kind; });
    return found == kKinds.end() ? std::string() : std::string(found->method);
}

bool isAsked(WaysModel::Kind kind) {
    return kind != WaysModel::RecoveryKey && kind != WaysModel::Password;
}

bool isTyped(WaysModel::Kind kind) {
    return kind == WaysModel::Password || kind == WaysModel::Both;
}

}  // namespace coffer::ui
