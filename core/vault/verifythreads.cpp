// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/verifythreads.h"

namespace coffer {

std::string verdictOf(const Error& error) {
    switch (error.code) {
        case Code::Damaged:
            return "damaged";
        case Code::TooNew:
            return "newer-version";
        case Code::Tampered:
            return "tampered";
        case Code::WrongKey:
            return "unknown-epoch";
        case Code::NotFound:
            return "missing";
        default:
            return "unreadable";
    }
}

Error tooLarge(const std::string& object, const std::string& kind) {
    return Error{Code::Damaged, object + " is larger than any " + kind + " may be, and was not read"};
}

Result<void> addDamage(VerifyReport& report, const std::string& object, const Error& error) {
    if (error.code == Code::Cancelled || error.code == Code::Unavailable) {
        return error;
    }
    if (isPassing(error.code)) {
        if (report.unread.size() < VerifyReport::kMostListed) {
            report.unread.push_back({object, verdictOf(error), error});
        }
        return {};
    }
    ++report.damagedCount;
    if (report.damaged.size() < VerifyReport::kMostListed) {
        report.damaged.push_back({object, verdictOf(error), error});
    }
    return {};
}

}  // namespace coffer
