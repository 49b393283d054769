// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/failedattempts.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "authenticators/outcome.h"
#include "format/slotfile.h"

namespace coffer {
namespace {

/// Beyond, the attempt is counted among those of the last kind: two events, seven kinds of ways and a dozen
/// reasons do not come together by accident.
constexpr std::size_t kMostKinds = 20;

constexpr std::array kTelling{Fault::NotEnrolled, Fault::DifferentSecret,    Fault::PinWrong,
                              Fault::PinReplug,   Fault::PinBlocked,         Fault::FingerprintWrong,
                              Fault::LockedOut,   Fault::FingerprintBlocked, Fault::Refused};

std::string methodOf(const std::string& way) {
    const auto& known = format::kMethods;
    return std::find(known.begin(), known.end(), way) == known.end() ? std::string() : way;
}

std::string reasonOf(const Error& error) {
    return std::string(error.kind.empty() ? "wrong-key" : error.kind);
}

format::AuditBody bodyOf(const AttemptNote& note) {
    return {note.event,
            {{"method", note.method},
             {"reason", note.reason},
             {"attempts", std::to_string(note.count)},
             {"first", std::to_string(note.first)},
             {"last", std::to_string(note.last)}}};
}

}  // namespace

bool isFailedAttempt(const Error& error) {
    return error.kind.empty() ? error.code == Code::WrongKey
                              : std::any_of(kTelling.begin(), kTelling.end(),
                                            [&](Fault fault) { return error.kind == faultName(fault); });
}

void noteFailedAttempt(LocalStatus& status, const FailedAttempt& attempt, const Error& error,
                       std::uint64_t now) {
    const AttemptNote fresh{std::string(attempt.event), methodOf(attempt.way), reasonOf(error), 0, now, now};
    auto& notes = status.attempts;
    auto found = std::find_if(notes.begin(), notes.end(), [&](const AttemptNote& note) {
        return note.event == fresh.event && note.method == fresh.method && note.reason == fresh.reason;
    });
    if (found == notes.end()) {
        found = notes.size() < kMostKinds ? notes.insert(notes.end(), fresh) : std::prev(notes.end());
    }
    ++found->count;
    found->last = now;
}

std::uint64_t failedAttempts(const LocalStatus& status) {
    return std::accumulate(status.attempts.begin(), status.attempts.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const AttemptNote& note) { return sum + note.count; });
}

Result<void> writeFailedAttempts(ComputerVault& computer) {
    LocalStatus status = computer.statusToAmend();
    while (!status.attempts.empty()) {
        format::LogPayload payload;
        payload.entry = format::kEntryAudit;
        TRY_VOID(computer.appendEntry(std::move(payload),
                                      format::encodeAuditBody(bodyOf(status.attempts.front()))));
        status.attempts.erase(status.attempts.begin());
        TRY_VOID(computer.writeStatus(status));
    }
    return {};
}

}  // namespace coffer
