// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of a vault with two computers, beside a model that remembers what every reported backup holds.
// COFFER_FAULTS_SEED repeats one; COFFER_FAULTS=long runs more and longer ones.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <iostream>

#include "faults/faultworld.h"
#include "storage/memorystorage.h"
#include "support/failingstorage.h"
#include "vault/computers.h"
#include "vault/forget.h"
#include "vault/prune.h"
#include "vault/takeover.h"
#include "vault/verify.h"
#include "vault/waysin.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kHour = 3'600'000;
constexpr std::uint64_t kStart = 1'700'000'000'000;

class Life {
public:
    explicit Life(std::uint64_t seed) : m_seed(seed), m_random(seed) {
        MadeVault made = makeVault(*m_storage, clock());
        m_keys.push_back(std::move(made.key));
        addComputer(std::move(made.capability), "laptop");
        auto owner = unlock();
        addComputer(must(enrolComputer(*owner, "desktop", clock())), "desktop");
    }

    // One random action; what is wrong with it, or "".
    std::string act() {
        m_now += m_random() % (30 * kHour);
        m_now -= m_random() % 8 == 0 ? kHour : 0;
        static constexpr std::array kActions = {
            &Life::changeFiles, &Life::changeFiles, &Life::backUp,    &Life::backUp,    &Life::backUp,
            &Life::meetFault,   &Life::meetFault,   &Life::verify,    &Life::rotateKey, &Life::addKey,
            &Life::removeKey,   &Life::reenrol,     &Life::forgetOne, &Life::pruneAll,
        };
        return (this->*kActions[m_random() % kActions.size()])();
    }

    // Everything that was reported and not forgotten restores as the model says.
    std::string judge() {
        auto owner = unlock();
        return checkVault(*owner, m_reported, clock());
    }

    [[nodiscard]] std::size_t backups() const { return m_reported.size(); }
    [[nodiscard]] std::uint64_t takenOver() const { return m_takenOver; }

private:
    template <typename T>
    T must(Result<T> result) {
        if (!result.ok()) {
            std::cerr << "in the life of seed " << m_seed << ": " << result.error().detail << "\n";
            std::abort();
        }
        return std::move(result).value();
    }

    Clock clock() {
        return [this] { return m_now; };
    }
    std::unique_ptr<OwnerVault> unlock() {
        return must(m_keys[m_random() % m_keys.size()].unlock(*m_storage));
    }
    TestComputer& anyComputer() { return m_computers[m_random() % m_computers.size()]; }

    void addComputer(Capability capability, const std::string& name) {
        m_computers.push_back({std::move(capability), m_place / name, m_place / (name + "-state")});
        fillFolder(m_place / name, m_random);
    }

    static std::string said(const Result<void>& result) { return result.ok() ? "" : result.error().detail; }

    std::string changeFiles() {
        changeFolder(anyComputer().data, m_random);
        return "";
    }

    std::string backUp() {
        auto backup = anyComputer().backUp(*m_storage, clock());
        if (!backup.ok()) {
            return "backing up: " + backup.error().detail;
        }
        m_reported.push_back(std::move(backup).value());
        return "";
    }

    // A run that meets a fault may end with its error, and nothing else.
    std::string meetFault() {
        FailingStorage storage(m_storage);
        const auto effect =
            m_random() % 2 == 0 ? FailingStorage::Effect::Fail : FailingStorage::Effect::FailLate;
        storage.add({.nth = 1 + m_random() % 60, .effect = effect});
        auto backup = anyComputer().backUp(storage, clock());
        if (backup.ok()) {
            m_reported.push_back(std::move(backup).value());
            return "";
        }
        return backup.error().code == Code::Unavailable ? "" : "with a fault: " + backup.error().detail;
    }

    std::string verify() {
        NoProgress progress;
        auto owner = unlock();
        const auto report = verifyVault(*owner, VerifyDepth::Structure, clock(), progress);
        if (!report.ok() || !report->good()) {
            return report.ok() ? "verify found damage" : report.error().detail;
        }
        return removedKeysStayOut();
    }

    // Not even the slot files come back, whichever computer was away when the key was removed.
    std::string removedKeysStayOut() {
        for (const KnownKey& removed : m_removed) {
            if (removed.unlock(*m_storage).ok()) {
                return "a removed key unlocks";
            }
        }
        return "";
    }

    std::string rotateKey() { return said(rotate(*unlock(), clock())); }

    std::string addKey() {
        auto owner = unlock();
        RecoveryKey key = RecoveryKey::create();
        const PreparedSlot slot = prepareRecoveryKey(owner->vault(), key);
        const auto added = addWay(*owner, slot, "key " + std::to_string(m_named++), clock());
        if (!added.ok()) {
            return "adding a key: " + added.error().detail;
        }
        m_keys.push_back({std::move(key), added.value()});
        return "";
    }

    std::string removeKey() {
        if (m_keys.size() < 2) {
            return "";
        }
        const auto which = m_keys.begin() + static_cast<std::ptrdiff_t>(m_random() % m_keys.size());
        m_removed.push_back(std::move(*which));
        m_keys.erase(which);
        const auto result = removeWay(*unlock(), m_removed.back().slot, clock(), Rest::IsAccepted);
        return result.ok() ? removedKeysStayOut() : "removing a key: " + result.error().detail;
    }

    // Retires a computer; its successor, in the same domain or a new one, goes on with the same files.
    std::string reenrol() {
        TestComputer& computer = anyComputer();
        auto owner = unlock();
        const TestComputer old{computer.capability.clone(), computer.data, computer.state};
        const std::string name = "computer " + std::to_string(m_named++);
        if (m_random() % 2 == 0) {
            computer.capability = must(handOver(*owner, old.capability.computer, name, clock()));
            m_random() % 3 > 0 ? takeOver(*owner, computer) : void();
        } else {
            EXPECT_EQ(said(retireComputer(*owner, old.capability.computer, clock())), "");
            computer.capability = must(enrolComputer(*owner, name, clock()));
        }
        const auto refused = old.backUp(*m_storage, clock());
        return !refused.ok() && refused.error().code == Code::Refused ? "" : "a retired computer adds";
    }

    // Refused where a fault left a log that is not whole; then everything is stored again.
    void takeOver(OwnerVault& owner, const TestComputer& computer) {
        NoProgress progress;
        const auto taken = takeOverState(owner, computer.capability, computer.state, clock(), progress);
        EXPECT_TRUE(taken.ok() || taken.error().code == Code::Refused) << taken.error().detail;
        m_takenOver += taken.ok() ? taken->packs : 0;
    }

    std::unique_ptr<ComputerVault> openComputer() {
        const TestComputer& computer = anyComputer();
        return must(ComputerVault::open(*m_storage, computer.capability.clone(), computer.state, clock()));
    }

    std::string forgetOne() {
        if (m_reported.empty()) {
            return "";
        }
        const auto which = m_reported.begin() + static_cast<std::ptrdiff_t>(m_random() % m_reported.size());
        auto owner = unlock();
        auto computer = openComputer();
        const auto result =
            forgetBackups(*owner, *computer, {which->entry}, "a test", Insist::NewestVerified);
        if (result.ok()) {
            m_reported.erase(which);
        }
        return result.ok() ? "" : "forgetting: " + result.error().detail;
    }

    std::string pruneAll() {
        NoProgress progress;
        auto owner = unlock();
        auto computer = openComputer();
        const auto result = prune(*owner, *computer, progress);
        return result.ok() ? "" : "pruning: " + result.error().detail;
    }

    const std::uint64_t m_seed;
    std::mt19937_64 m_random;
    std::uint64_t m_now = kStart;
    TemporaryFolder m_place;
    std::shared_ptr<MemoryStorage> m_storage = std::make_shared<MemoryStorage>();
    std::vector<KnownKey> m_keys;
    std::vector<KnownKey> m_removed;
    std::vector<TestComputer> m_computers;
    std::vector<Reported> m_reported;
    unsigned m_named = 0;
    std::uint64_t m_takenOver = 0;
};

TEST(RandomLives, restoreWhatWasReported) {
    const std::uint64_t first = faultsSeed();
    const unsigned lives = isLongRun() ? 60 : 4;
    const unsigned actions = isLongRun() ? 80 : 30;
    std::size_t backups = 0;
    std::uint64_t packs = 0;
    for (std::uint64_t seed = first; seed < first + lives; ++seed) {
        Life life(seed);
        for (unsigned action = 0; action < actions; ++action) {
            ASSERT_EQ(life.act(), "") << "action " << action << ", seed " << seed;
        }
        ASSERT_EQ(life.judge(), "") << "seed " << seed;
        backups += life.backups();
        packs += life.takenOver();
    }
    EXPECT_GT(backups, 0U);
    EXPECT_TRUE(packs > 0 || !isLongRun());
    std::cout << lives << " lives from seed " << first << ", " << backups << " backups restored, " << packs
              << " packs taken over\n";
}

}  // namespace
}  // namespace coffer::test
