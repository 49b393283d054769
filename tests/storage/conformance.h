// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "storage/storage.h"

/// What every storage promises, as tests. A backend joins by instantiating the suite:
///
///     INSTANTIATE_TEST_SUITE_P(Memory, StorageConformance, testing::Values(Backend{"Memory", makeMemory}));
///
/// The tests themselves are in conformance.cpp, which each executable that instantiates them compiles.
namespace coffer::test {

/// How to make a new, empty storage. What it stands on lives as long as the pointer.
struct Backend {
    std::string name;
    std::function<std::shared_ptr<Storage>()> make;
};

inline void PrintTo(const Backend& backend, std::ostream* out) {
    *out << backend.name;
}

class StorageConformance : public testing::TestWithParam<Backend> {
protected:
    void SetUp() override { m_storage = GetParam().make(); }
    Storage& storage() { return *m_storage; }

private:
    std::shared_ptr<Storage> m_storage;
};

inline std::string backendName(const testing::TestParamInfo<Backend>& info) {
    return info.param.name;
}

}  // namespace coffer::test
