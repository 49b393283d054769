// SPDX-License-Identifier: GPL-3.0-or-later
// That the failing storage fails as it is told, so that tests built on it mean something.
#include <gtest/gtest.h>

#include "storage/memorystorage.h"
#include "support/failingstorage.h"

namespace coffer::test {
namespace {

using Call = FailingStorage::Call;
using Effect = FailingStorage::Effect;
using Repeat = FailingStorage::Repeat;

class FailingStorageTest : public testing::Test {
protected:
    std::shared_ptr<MemoryStorage> m_memory = std::make_shared<MemoryStorage>();
    FailingStorage m_storage{m_memory};
    Bytes m_bytes{1, 2, 3, 4};
};

TEST_F(FailingStorageTest, CountsCalls) {
    ASSERT_TRUE(m_storage.write("a", m_bytes).ok());
    ASSERT_TRUE(m_storage.read("a", 4).ok());
    EXPECT_EQ(m_storage.calls(), 5U);
    EXPECT_EQ(m_storage.calls(Call::Commit), 1U);
    EXPECT_EQ(m_storage.calls(Call::List), 0U);
    EXPECT_EQ(m_storage.fired(), 0U);
}

TEST_F(FailingStorageTest, EveryCallCanBeTheOneThatFails) {
    for (std::uint64_t n = 1; n <= 5; ++n) {
        const auto memory = std::make_shared<MemoryStorage>();
        FailingStorage storage(memory);
        storage.add({.nth = n, .code = Code::NoSpace});
        const auto written = storage.write("a", m_bytes);
        EXPECT_EQ(written.ok(), n > 3) << n;
        EXPECT_EQ(!written.ok() && written.error().code == Code::NoSpace, n <= 3) << n;
        EXPECT_EQ(memory->list("")->size(), n > 3 ? 1U : 0U) << n;
        EXPECT_EQ(storage.remove("a").ok(), n > 4) << n;
        EXPECT_EQ(storage.fired(), n <= 4 ? 1U : 0U) << n;
    }
}

TEST_F(FailingStorageTest, OnceAndAlways) {
    m_storage.add({.call = Call::List, .nth = 2});
    EXPECT_TRUE(m_storage.list("").ok());
    EXPECT_FALSE(m_storage.list("").ok());
    EXPECT_TRUE(m_storage.list("").ok());
    m_storage.add({.call = Call::List, .nth = 4, .repeat = Repeat::Always});
    EXPECT_FALSE(m_storage.list("").ok());
    EXPECT_FALSE(m_storage.list("").ok());
    m_storage.clearFaults();
    EXPECT_TRUE(m_storage.list("").ok());
}

TEST_F(FailingStorageTest, FailsAfterTheWorkIsDone) {
    m_storage.add({.call = Call::Commit, .effect = Effect::FailLate});
    EXPECT_FALSE(m_storage.write("a", m_bytes).ok());
    EXPECT_TRUE(m_memory->read("a", 4).ok());
}

TEST_F(FailingStorageTest, FlipsABit) {
    m_memory->put("a", m_bytes);
    m_storage.add({.call = Call::Read, .effect = Effect::FlipBit});
    EXPECT_NE(*m_storage.read("a", 4), m_bytes);
    EXPECT_EQ(*m_storage.read("a", 4), m_bytes);
}

TEST_F(FailingStorageTest, ShortensObjects) {
    m_memory->put("a", m_bytes);
    m_storage.add({.call = Call::Open, .effect = Effect::ShortRead});
    EXPECT_EQ(m_storage.read("a", 4)->size(), 2U);
    m_storage.add({.call = Call::Read, .nth = 2, .effect = Effect::ShortRead});
    const auto bytes = m_storage.read("a", 4);
    EXPECT_TRUE(!bytes.ok() && bytes.error().code == Code::Damaged);
}

TEST_F(FailingStorageTest, TearsAWrite) {
    m_storage.add({.call = Call::Commit, .effect = Effect::TornWrite});
    EXPECT_FALSE(m_storage.write("a", m_bytes).ok());
    EXPECT_EQ(*m_memory->read("a", 4), (Bytes{1, 2}));
}

TEST_F(FailingStorageTest, ListsWhatWas) {
    m_storage.add({.call = Call::List, .nth = 2, .effect = Effect::StaleListing});
    EXPECT_TRUE(m_storage.list("")->empty());
    m_memory->put("a", m_bytes);
    EXPECT_TRUE(m_storage.list("")->empty());
    EXPECT_EQ(m_storage.list("")->size(), 1U);
}

TEST_F(FailingStorageTest, ListsConflictedCopies) {
    m_memory->put("a", m_bytes);
    m_storage.add({.call = Call::List, .effect = Effect::ConflictedCopy});
    EXPECT_EQ(m_storage.list("")->size(), 2U);
}

}  // namespace
}  // namespace coffer::test
