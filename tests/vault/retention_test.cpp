// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups rules keep: tables written by hand, and properties over random histories.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "vault/retention.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kHour = 3'600'000;
constexpr std::uint64_t kDay = 24 * kHour;
constexpr std::uint64_t kNow = 1'800'000'000'000;  // Friday, 2027-01-15 08:00 UTC

std::uint64_t at(int year, unsigned month, unsigned day, std::uint64_t hour = 12) {
    using namespace std::chrono;
    const sys_days date{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
    return static_cast<std::uint64_t>(date.time_since_epoch().count()) * kDay + hour * kHour;
}

ComputerId computerId(std::uint8_t number) {
    ComputerId id;
    id.span()[0] = number;
    return id;
}

RetentionBackup backup(std::uint64_t sequence, std::uint64_t time, std::uint8_t computer = 1,
                       std::uint8_t source = 1) {
    RetentionBackup result;
    result.reference.computer = computerId(computer);
    result.reference.sequence = sequence;
    result.sources = {source};
    result.time = time;
    return result;
}

std::vector<RetentionBackup> history(const std::vector<std::uint64_t>& times) {
    std::vector<RetentionBackup> result;
    for (const std::uint64_t time : times) {
        result.push_back(backup(result.size(), time));
    }
    return result;
}

/// "k" for each backup that is kept, "-" for each that is not.
std::string kept(const std::vector<RetentionBackup>& backups, const format::RetentionRules& rules,
                 std::chrono::minutes eastOfUtc = {}) {
    std::string result;
    for (const auto& verdict : chooseBackups(backups, rules, {kNow, eastOfUtc})) {
        result += verdict.keep() ? 'k' : '-';
    }
    return result;
}

TEST(Retention, keepsEverythingWithoutRules) {
    const auto backups = history({kNow - 3, kNow - 2, kNow - 1});
    EXPECT_EQ(kept(backups, {}), "kkk");
    EXPECT_TRUE(chooseBackups(backups, {}, {kNow})[0].reasons.contains(KeepReason::Everything));
}

TEST(Retention, keepsTheLast) {
    const auto backups = history({1, 2, 3, 4});
    EXPECT_EQ(kept(backups, {.last = 2, .daily = {}, .weekly = {}, .monthly = {}, .yearly = {}}), "--kk");
    EXPECT_EQ(kept(backups, {.last = 9, .daily = {}, .weekly = {}, .monthly = {}, .yearly = {}}), "kkkk");
}

TEST(Retention, neverLeavesAGroupEmpty) {
    format::RetentionRules none;
    none.last = 0;
    EXPECT_EQ(kept(history({1, 2, 3}), none), "--k");
    const auto only = chooseBackups(history({1}), none, {kNow});
    EXPECT_EQ(only[0].reasons, (std::set{KeepReason::NewestWithContent, KeepReason::OnlyOne}));
}

TEST(Retention, keepsTheNewestOfEachDay) {
    format::RetentionRules rules;
    rules.daily = 2;
    EXPECT_EQ(kept(history({at(2026, 11, 1, 23), at(2026, 11, 2, 0), at(2026, 11, 2, 23), at(2026, 11, 4, 1),
                            at(2026, 11, 4, 2)}),
                   rules),
              "--k-k");
}

TEST(Retention, countsDaysInTheCalendarAskedFor) {
    format::RetentionRules rules;
    rules.daily = 9;
    const auto backups = history({at(2026, 11, 1, 22), at(2026, 11, 1, 23), at(2026, 11, 2, 0)});
    EXPECT_EQ(kept(backups, rules), "-kk");
    EXPECT_EQ(kept(backups, rules, std::chrono::hours(1)), "k-k");
    EXPECT_EQ(kept(backups, rules, std::chrono::hours(-12)), "--k");
}

TEST(Retention, weeksBeginOnMondayAndCrossYears) {
    format::RetentionRules rules;
    rules.weekly = 9;
    // Sunday; Monday 2024-12-30 and Sunday 2025-01-05 are one ISO week (2025-W01); Monday.
    EXPECT_EQ(kept(history({at(2024, 12, 29), at(2024, 12, 30), at(2025, 1, 5), at(2025, 1, 6)}), rules),
              "k-kk");
}

TEST(Retention, keepsMonthsAndYears) {
    const auto backups =
        history({at(2024, 1, 31), at(2024, 12, 31), at(2025, 1, 1), at(2025, 1, 31), at(2025, 2, 1)});
    format::RetentionRules monthly;
    monthly.monthly = 2;
    EXPECT_EQ(kept(backups, monthly), "---kk");
    format::RetentionRules yearly;
    yearly.yearly = 5;
    EXPECT_EQ(kept(backups, yearly), "-k--k");
}

TEST(Retention, groupsAreIndependent) {
    format::RetentionRules rules;
    rules.last = 1;
    EXPECT_EQ(
        kept({backup(0, 1), backup(1, 2, 1, 2), backup(2, 3), backup(3, 4, 1, 2), backup(0, 5, 2)}, rules),
        "--kkk");
}

TEST(Retention, keepsWhatIsHeldAndTheNewestVerified) {
    auto backups = history({1, 2, 3, 4, 5});
    backups[0].held = true;
    backups[1].verified = backups[2].verified = true;
    format::RetentionRules rules;
    rules.last = 1;
    EXPECT_EQ(kept(backups, rules), "k-k-k");
    const auto verdicts = chooseBackups(backups, rules, {kNow});
    EXPECT_EQ(verdicts[0].reasons, std::set{KeepReason::Held});
    EXPECT_EQ(verdicts[2].reasons, std::set{KeepReason::NewestVerified});
    EXPECT_EQ(verdicts[4].reasons, (std::set{KeepReason::Last, KeepReason::NewestWithContent}));
}

std::vector<RetentionBackup> holding(const std::vector<ContentMeasure>& measures) {
    std::vector<RetentionBackup> result;
    for (const auto& measure : measures) {
        result.push_back(backup(result.size(), result.size() + 1));
        result.back().content["1"] = measure;
    }
    return result;
}

TEST(Retention, anEmptiedSourceNeverCostsTheLastFullBackup) {
    format::RetentionRules rules;
    rules.last = 1;
    EXPECT_EQ(kept(holding({{4, 841}, {0, 0}}), rules), "kk");
    EXPECT_EQ(kept(holding({{4, 841}, {4, 841}, {0, 0}, {0, 0}}), rules), "-k-k");
    EXPECT_EQ(kept(holding({{4, 841}, {4, 84}, {4, 85}}), rules), "--k") << "a tenth is content";
    EXPECT_EQ(kept(holding({{4, 841}, {4, 84}}), rules), "kk");
    EXPECT_EQ(kept(holding({{0, 0}, {4, 841}}), rules), "-k");
    const auto verdicts = chooseBackups(holding({{4, 841}, {0, 0}}), rules, {kNow});
    EXPECT_EQ(verdicts[0].reasons, std::set{KeepReason::NewestWithContent});
    EXPECT_EQ(verdicts[1].reasons, std::set{KeepReason::Last});
}

TEST(Retention, anEmptiedSourceAmongFullOnesNeverCostsItsLastBackup) {
    format::RetentionRules rules;
    rules.last = 1;
    auto backups = holding({{900, 0}, {900, 0}, {900, 0}, {900, 0}});
    for (auto& backup : backups) {
        backup.content["2"].files = backup.reference.sequence < 2 ? 5 : 0;
        backup.content["3"].messages = backup.reference.sequence < 1 ? 70 : 1;
    }
    EXPECT_EQ(kept(backups, rules), "kk-k");
    backups[1].forgotten = true;
    EXPECT_EQ(kept(backups, rules), "k-k");
}

TEST(Retention, aTestedEmptyBackupDoesNotStandForAFullOne) {
    format::RetentionRules rules;
    rules.last = 0;
    auto backups = holding({{4, 841}, {4, 841}, {4, 841}, {0, 0}, {0, 0}});
    backups[1].verified = backups[3].verified = true;
    EXPECT_EQ(kept(backups, rules), "-kkk-");
}

TEST(Retention, insistingOnForgettingTheFullOnesMeasuresAnew) {
    format::RetentionRules rules;
    rules.last = 0;
    auto backups = holding({{4, 841}, {1, 20}, {1, 20}, {1, 20}});
    EXPECT_EQ(kept(backups, rules), "k---");
    backups[0].forgotten = true;
    EXPECT_EQ(kept(backups, rules), "--k");
    backups = holding({{4, 841}, {1, 20}, {4, 841}});
    backups[0].forgotten = backups[2].forgotten = true;
    EXPECT_EQ(kept(backups, rules), "k") << "it is all that is left";
}

TEST(Retention, distrustsClaimedTimes) {
    const std::uint64_t day = at(2026, 5, 4);
    const auto counted = [](const std::vector<std::uint64_t>& times) {
        std::vector<std::uint64_t> result;
        for (const auto& [reference, time] : countedTimes(history(times), kNow)) {
            result.push_back(time);
        }
        return result;
    };
    using Times = std::vector<std::uint64_t>;
    EXPECT_EQ(counted({day, day - kDay, day + kDay}), (Times{day, day, day + kDay}));
    EXPECT_EQ(counted({day, ~std::uint64_t{0}, day + kDay}), (Times{day, day, day + kDay}));
    EXPECT_EQ(counted({~std::uint64_t{0}, day, day + kDay}), (Times{day, day, day + kDay}));
    EXPECT_EQ(counted({kNow + 1, kNow + 2}), (Times{kNow, kNow}));
}

TEST(Retention, aFutureClaimExpiresNoOtherBackup) {
    format::RetentionRules rules;
    rules.daily = 4;
    std::vector<std::uint64_t> times{at(2026, 5, 4), at(2026, 5, 5), at(2026, 5, 6), at(2026, 5, 7)};
    ASSERT_EQ(kept(history(times), rules), "kkkk");
    times.insert(times.begin() + 1, ~std::uint64_t{0});
    const std::string with = kept(history(times), rules);
    EXPECT_EQ(with.substr(2), "kkk");  // it takes the place of its predecessor's day, and no more
    EXPECT_EQ(std::count(with.begin(), with.end(), 'k'), 4);
}

std::vector<RetentionBackup> randomBackups(std::mt19937& random) {
    const auto below = [&](std::uint64_t bound) { return random() % bound; };
    std::map<std::uint8_t, std::uint64_t> sequences;
    std::vector<RetentionBackup> result;
    const std::uint64_t count = 1 + below(40);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto computer = static_cast<std::uint8_t>(below(3));
        const std::uint64_t time = below(10) == 0 ? random() : kNow - below(400) * kDay / 2;
        result.push_back(backup(sequences[computer]++, time, computer, static_cast<std::uint8_t>(below(2))));
        for (const char* path : {"a", "b"}) {
            result.back().content[path] = {std::uint64_t{1} << below(12), below(4) == 0 ? 0 : below(1000)};
        }
        result.back().forgotten = below(20) == 0;
        result.back().held = below(12) == 0;
        result.back().verified = below(6) == 0;
    }
    return result;
}

format::RetentionRules randomRules(std::mt19937& random) {
    format::RetentionRules rules;
    for (auto* rule : {&rules.last, &rules.daily, &rules.weekly, &rules.monthly, &rules.yearly}) {
        if (random() % 2 == 0) {
            *rule = random() % 6;
        }
    }
    return rules;
}

TEST(RetentionProperty, protectsAndIsStable) {
    std::mt19937 random(4711);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same histories in every run
    for (int round = 0; round < 2000; ++round) {
        const auto backups = randomBackups(random);
        const auto rules = randomRules(random);
        const auto verdicts = chooseBackups(backups, rules, {kNow});
        const auto untouchable = newestGood(backups);
        auto afterwards = backups;
        auto verdict = verdicts.begin();
        for (std::size_t i = 0; i < backups.size(); ++i) {
            if (backups[i].forgotten) {
                continue;
            }
            ASSERT_NE(verdict, verdicts.end());
            ASSERT_EQ(verdict->reference, backups[i].reference);
            ASSERT_LE(verdict->countedAt, kNow);
            const bool mustKeep =
                backups[i].held || untouchable.contains(backups[i].reference) || rules.empty();
            ASSERT_TRUE(verdict->keep() || !mustKeep);
            afterwards[i].forgotten = !verdict->keep();
            ++verdict;
        }
        ASSERT_EQ(verdict, verdicts.end());
        // What was kept once is not forgotten by doing the same again.
        const std::string again = kept(afterwards, rules);
        ASSERT_EQ(again, std::string(again.size(), 'k')) << "round " << round;
    }
}

TEST(RetentionProperty, theOrderOfTheInputDoesNotMatter) {
    std::mt19937 random(815);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same histories in every run
    for (int round = 0; round < 500; ++round) {
        auto backups = randomBackups(random);
        const auto rules = randomRules(random);
        std::set<format::EntryReference> before;
        for (const auto& verdict : chooseBackups(backups, rules, {kNow})) {
            verdict.keep() ? void(before.insert(verdict.reference)) : void();
        }
        std::shuffle(backups.begin(), backups.end(), random);
        for (const auto& verdict : chooseBackups(backups, rules, {kNow})) {
            ASSERT_EQ(verdict.keep(), before.contains(verdict.reference));
        }
    }
}

}  // namespace
}  // namespace coffer::test
