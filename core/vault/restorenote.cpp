// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/restorenote.h"

#include "bytes/encoding.h"

namespace coffer {

Result<void> recordRestore(ComputerVault& computer, const format::EntryReference& backup,
                           const RestoreRequest& request, const RestoreOutcome& outcome) {
    const format::AuditBody body{std::string(kRestored),
                                 {{"version", toHex(backup.hash)},
                                  {"extent", request.paths.empty() ? "all" : "some"},
                                  {"files", std::to_string(outcome.files)},
                                  {"failed", std::to_string(outcome.failed)}}};
    format::LogPayload payload;
    payload.entry = format::kEntryAudit;
    const auto written = computer.appendEntry(std::move(payload), format::encodeAuditBody(body));
    return written.ok() ? Result<void>() : written.error();
}

}  // namespace coffer
