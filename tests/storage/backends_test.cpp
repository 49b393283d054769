// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance suite over the backends of core/storage and those made for tests.
#include "storage/conformance.h"
#include "storage/diskstorage.h"
#include "storage/memorystorage.h"
#include "support/crashdisk.h"
#include "support/failingstorage.h"
#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

std::shared_ptr<Storage> makeMemory() {
    return std::make_shared<MemoryStorage>();
}

std::shared_ptr<Storage> makeDisk() {
    struct OnDisk {
        TemporaryFolder folder;
        std::unique_ptr<Storage> storage = DiskStorage::open(folder.path(), Root::MustExist).value();
    };
    auto held = std::make_shared<OnDisk>();
    return {held, held->storage.get()};
}

std::shared_ptr<Storage> makeSimulatedDisk() {
    return std::make_shared<CrashStorage>();
}

std::shared_ptr<Storage> makeFailing() {
    return std::make_shared<FailingStorage>(std::make_shared<MemoryStorage>());
}

INSTANTIATE_TEST_SUITE_P(Storage, StorageConformance,
                         testing::Values(Backend{"Memory", makeMemory}, Backend{"Disk", makeDisk},
                                         Backend{"SimulatedDisk", makeSimulatedDisk},
                                         Backend{"Failing", makeFailing}),
                         backendName);

}  // namespace
}  // namespace coffer::test
