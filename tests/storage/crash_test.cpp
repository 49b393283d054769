// SPDX-License-Identifier: GPL-3.0-or-later
// What DiskStorage reports as done survives: a loss of power at every step, errors of the disk at every step,
// and kills in between. The simulated disk keeps only what standards promise; see support/crashdisk.h.
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <string>

#include "bytes/bytes.h"
#include "support/crashdisk.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kSeeds = 60;

using Objects = std::map<std::string, Bytes>;

/// What a run was told: each object in `written` must be found whole, each in `removed` must be gone, and no
/// other object than one of `tried` may be found, whole as well.
struct Told {
    Objects written;
    std::set<std::string> removed;
    Objects tried;
};

Bytes content(std::size_t size, std::uint8_t first) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::uint8_t>(first + i / 7);
    }
    return bytes;
}

void tryWrite(Storage& storage, const std::string& name, const Bytes& bytes, Told& told) {
    told.tried[name] = bytes;
    told.removed.erase(name);
    if (storage.write(name, bytes).ok()) {
        told.written[name] = bytes;
    }
}

void tryRemove(Storage& storage, const std::string& name, Told& told) {
    told.written.erase(name);
    if (storage.remove(name).ok()) {
        told.removed.insert(name);
    }
}

void work(Storage& storage, Told& told) {
    tryWrite(storage, "config", content(10, 1), told);
    tryWrite(storage, "computers/one/packs/p1", content(3000, 2), told);
    tryWrite(storage, "computers/one/packs/p2", content(1, 3), told);
    tryWrite(storage, "computers/one/log/l1", content(700, 4), told);
    tryWrite(storage, "computers/one/packs/p1", content(3000, 2), told);
    tryRemove(storage, "computers/one/packs/p2", told);
    tryWrite(storage, "computers/two/log/l1", content(0, 5), told);
}

void collect(Storage& storage, const std::string& folder, Objects& found) {
    const auto entries = storage.list(folder);
    ASSERT_TRUE(entries.ok());
    for (const auto& entry : *entries) {
        const auto name = folder.empty() ? entry.name : folder + "/" + entry.name;
        if (entry.isFolder) {
            collect(storage, name, found);
        } else {
            found[name] = storage.read(name, 1U << 20U).value();
        }
    }
}

/// Empty if the storage holds what the run was told; otherwise the first thing that is wrong.
std::string complaint(Storage& storage, const Told& told) {
    Objects found;
    collect(storage, "", found);
    for (const auto& [name, bytes] : told.written) {
        if (!found.contains(name) || found[name] != bytes) {
            return name + (found.contains(name) ? " is damaged" : " is lost");
        }
    }
    for (const auto& [name, bytes] : found) {
        if (told.removed.contains(name)) {
            return name + " is back";
        }
        if (!told.tried.contains(name) || told.tried.at(name) != bytes) {
            return name + " is not whole";
        }
    }
    return {};
}

std::uint64_t stepsOfWork() {
    CrashStorage storage;
    Told told;
    work(storage, told);
    EXPECT_EQ(told.written.size(), 4U);
    EXPECT_EQ(told.removed.size(), 1U);
    return storage.disk().steps();
}

TEST(PowerLoss, AtEveryStepKeepsWhatWasReportedDone) {
    const auto steps = stepsOfWork();
    ASSERT_GT(steps, 40U);
    for (std::uint64_t step = 1; step <= steps + 1; ++step) {
        CrashStorage storage;
        storage.disk().losePowerAt(step);
        Told told;
        work(storage, told);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            EXPECT_EQ(complaint(*storage.afterPowerLoss(seed), told), "")
                << "step " << step << " seed " << seed;
        }
    }
}

TEST(PowerLoss, AfterAKilledRunKeepsWhatTheNextOneReportedDone) {
    const auto steps = stepsOfWork();
    for (std::uint64_t step = 1; step <= steps; ++step) {
        CrashStorage killed;
        killed.disk().losePowerAt(step);
        Told before;
        work(killed, before);
        const auto next = killed.afterKill();
        Told told;
        told.tried = before.tried;
        work(*next, told);
        EXPECT_EQ(told.written.size(), 4U);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            EXPECT_EQ(complaint(*next->afterPowerLoss(seed), told), "")
                << "step " << step << " seed " << seed;
        }
    }
}

TEST(DiskError, AtEveryStepIsReportedAndCostsNothingElse) {
    const auto steps = stepsOfWork();
    for (std::uint64_t step = 1; step <= steps; ++step) {
        CrashStorage storage;
        storage.disk().failAt(step, Code::NoSpace);
        Told told;
        work(storage, told);
        EXPECT_EQ(complaint(storage, told), "") << "step " << step;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            EXPECT_EQ(complaint(*storage.afterPowerLoss(seed), told), "")
                << "step " << step << " seed " << seed;
        }
    }
}

TEST(DiskError, HasTheCodeThatTheDiskGave) {
    CrashStorage storage;
    storage.disk().failAt(4, Code::NoSpace);
    const auto result = storage.write("x", content(10, 1));
    EXPECT_TRUE(!result.ok() && result.error().code == Code::NoSpace);
}

TEST(PowerLoss, LeavesTemporariesThatCanBeSweptAway) {
    CrashStorage storage;
    storage.disk().losePowerAt(3);
    EXPECT_FALSE(storage.write("x", content(10, 1)).ok());
    const auto next = storage.afterKill();
    EXPECT_TRUE(next->list("")->empty());
    EXPECT_EQ(*next->removeStaleTemporaries(), 1U);
    EXPECT_EQ(*next->removeStaleTemporaries(), 0U);
}

/// That the disk is cruel enough to notice each sync that is left out.
class MissingSync : public testing::TestWithParam<CrashDisk::Step> {};

TEST_P(MissingSync, IsNoticed) {
    std::set<std::string> complaints;
    for (std::uint64_t step = 1; step <= stepsOfWork(); ++step) {
        CrashStorage killed;
        killed.disk().losePowerAt(step);
        Told before;
        work(killed, before);
        const auto next = killed.afterKill();
        next->disk().ignore(GetParam());
        Told told;
        told.tried = before.tried;
        work(*next, told);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            complaints.insert(complaint(*next->afterPowerLoss(seed), told));
        }
    }
    complaints.erase("");
    EXPECT_FALSE(complaints.empty());
}

INSTANTIATE_TEST_SUITE_P(Each, MissingSync,
                         testing::Values(CrashDisk::Step::Sync, CrashDisk::Step::SyncFolder));

}  // namespace
}  // namespace coffer::test
