// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are worth remembering: those that the last runs of their source have met.
#include <algorithm>

#include "vault/localstate.h"
#include "vault/localstatequeries.h"

namespace coffer {
namespace {

constexpr std::uint64_t kForgottenSource = 400;  // backups in which a source did not take part

}  // namespace

Result<SourceRun> LocalState::sourceRun(const PathKey& source) {
    const std::scoped_lock lock(m_mutex);
    TRY(auto add, m_database->prepare("INSERT OR IGNORE INTO sources(path,run,backup) SELECT ?1, 0,"
                                      " ifnull(max(backup),0) FROM sources"));
    TRY_VOID(guard(add.bind(1, source).run()));
    TRY(auto find, m_database->prepare("SELECT number, run FROM sources WHERE path=?1"));
    TRY(const bool found, find.bind(1, source).step());
    if (!found) {
        return Error{Code::Damaged, "this computer's notes about the vault do not keep what is written"};
    }
    return SourceRun{static_cast<std::uint32_t>(find.number(0)),
                     static_cast<std::uint32_t>(find.number(1) + 1)};
}

Result<void> LocalState::finishSources(const std::vector<SourceRun>& runs) {
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        TRY(auto newest, m_database->prepare("SELECT ifnull(max(backup),0) FROM sources"));
        TRY(const bool any, newest.step());
        const std::uint64_t backup = any ? newest.number(0) + 1 : 1;
        newest.reset();
        TRY(auto finish, m_database->prepare("UPDATE sources SET run=?2, backup=?3 WHERE number=?1"));
        for (const auto& run : runs) {
            finish.reset().bind(1, std::uint64_t{run.source}).bind(2, std::uint64_t{run.run});
            TRY_VOID(finish.bind(3, backup).run());
        }
        TRY_VOID(forgetFiles(runs));
        return transaction.commit();
    }());
}

// All rows are looked at, so this is not done every time.
Result<void> LocalState::forgetFiles(const std::vector<SourceRun>& runs) {
    const bool due = std::any_of(runs.begin(), runs.end(),
                                 [](const SourceRun& run) { return run.run % SourceRun::kRenewAfter == 0; });
    if (!due) {
        return {};
    }
    TRY(auto sources, m_database->prepare("DELETE FROM sources WHERE backup + ?1 <"
                                          " (SELECT max(backup) FROM sources)"));
    TRY_VOID(sources.bind(1, kForgottenSource).run());
    TRY(auto files, m_database->prepare("DELETE FROM files WHERE NOT EXISTS (SELECT 1 FROM sources WHERE"
                                        " number=files.source AND sources.run < files.run + ?1)"));
    return files.bind(1, std::uint64_t{SourceRun::kForgetAfter}).run();
}

}  // namespace coffer
