// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/failedattempts.h"

#include <algorithm>
#include <array>

#include "authenticators/outcome.h"

namespace coffer {
namespace {

constexpr std::uint64_t kHour = 3'600'000;

constexpr std::array kTelling{Fault::NotEnrolled, Fault::DifferentSecret,    Fault::PinWrong,
                              Fault::PinReplug,   Fault::PinBlocked,         Fault::FingerprintWrong,
                              Fault::LockedOut,   Fault::FingerprintBlocked, Fault::Refused};

std::string reasonOf(const Error& error) {
    return std::string(error.kind.empty() ? "wrong-key" : error.kind);
}

bool isOfTheLastHour(const AttemptNote& note, std::uint64_t now) {
    return now >= note.written && now - note.written < kHour;
}

}  // namespace

bool isFailedAttempt(const Error& error) {
    return error.kind.empty() ? error.code == Code::WrongKey
                              : std::any_of(kTelling.begin(), kTelling.end(),
                                            [&](Fault fault) { return error.kind == faultName(fault); });
}

Result<void> recordFailedAttempt(ComputerVault& computer, const FailedAttempt& attempt, const Error& error) {
    LocalStatus status = computer.lastStatus().value_or(LocalStatus());
    AttemptNote note = status.attempts.value_or(AttemptNote());
    ++note.unwritten;
    if (!isOfTheLastHour(note, computer.now())) {
        format::LogPayload payload;
        payload.entry = format::kEntryAudit;
        const format::AuditBody body{std::string(attempt.event),
                                     {{"way", attempt.way},
                                      {"reason", reasonOf(error)},
                                      {"attempts", std::to_string(note.unwritten)}}};
        TRY_VOID(computer.appendEntry(std::move(payload), format::encodeAuditBody(body)));
        note = {computer.now(), 0};
    }
    status.attempts = note;
    return computer.writeStatus(std::move(status));
}

}  // namespace coffer
