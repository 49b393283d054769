// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "browser/passkeystest.h"
#include "support/memoryscan.h"

/// Whole ceremonies without a browser.
namespace coffer {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

TEST_F(BrowserPasskeysTest, EnrolsAndUnlocksOverHttp) {
    auto enrolling = enrol();
    PageClient page(enrolling.page());
    const json next = give(page, page.begin()["request"]);
    ASSERT_EQ(next["next"], "get");
    EXPECT_EQ(give(page, next["request"])["next"], "done");
    const auto made = enrolling.outcome();
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(crypto::constantTimeEqual(made->secret.view(), passkey.secretFor(input).view()));
    EXPECT_EQ(made->device.name, "web browser");

    auto unlocking = unlock();
    PageClient other(unlocking.page());
    EXPECT_EQ(give(other, other.begin()["request"])["next"], "done");
    const auto opened = unlocking.outcome();
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(crypto::constantTimeEqual(opened->secret.view(), made->secret.view()));
    EXPECT_FALSE(RawConnection(other.port()).open());
}

TEST_F(BrowserPasskeysTest, DiscoversTheBrowser) {
    BrowserPasskeys passkeys;
    EXPECT_EQ(passkeys.method(), "browser");
    EXPECT_EQ(passkeys.discover()->size(), 1U);
}

TEST_F(BrowserPasskeysTest, TakesItsTokenOnce) {
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    auto wrong = page.beginRequest();
    for (const auto& token : std::vector<std::string>{"", "A", page.token() + "A", std::string(43, 'A')}) {
        wrong.headers = {"Coffer-Token: " + token};
        EXPECT_EQ(send(wrong).json()["refused"], "wrong-token");
    }
    wrong.headers = {"Coffer-Token: " + page.token(), "Coffer-Token: " + page.token()};
    EXPECT_EQ(send(wrong).json()["refused"], "wrong-token");
    EXPECT_EQ(page.begin()["kind"], "enrol");
    const auto again = send(page.beginRequest());
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.json()["refused"], "used-token");
}

TEST_F(BrowserPasskeysTest, LetsOneOfThoseBeginWhoRaceForIt) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    std::array<std::future<int>, 16> racers;
    for (auto& racer : racers) {
        racer = std::async(std::launch::async, [&page] { return send(page.beginRequest()).status; });
    }
    std::map<int, int> statuses;
    for (auto& racer : racers) {
        ++statuses[racer.get()];
    }
    EXPECT_EQ(statuses, (std::map<int, int>{{200, 1}, {409, 15}}));
}

TEST_F(BrowserPasskeysTest, ServesTheTabThatBeganAndNoOther) {
    auto ceremony = unlock();
    PageClient page(ceremony.page());
    PageClient stranger = page;
    EXPECT_EQ(stranger.post("/stop", json::object()).json()["refused"], "other-tab");
    const json request = page.begin()["request"];
    for (const auto* target : {"/request", "/answer", "/trouble", "/stop", "/watch"}) {
        EXPECT_EQ(stranger.post(target, json::object()).json()["refused"], "other-tab") << target;
    }
    EXPECT_EQ(stranger.postSecret(std::string(32, 'x')).json()["refused"], "other-tab");
    EXPECT_EQ(give(page, request)["next"], "done");
}

TEST_F(BrowserPasskeysTest, TakesSecretsOf32BytesForTheNextAnswerOnly) {
    auto ceremony = unlock();
    PageClient page(ceremony.page());
    json request = page.begin()["request"];
    for (const std::size_t size : {0U, 31U, 33U, 64U}) {
        EXPECT_EQ(page.postSecret(std::string(size, 'x')).status, 400) << size;
    }
    EXPECT_EQ(page.postSecret(std::string(32, 'x')).status, 204);
    request = page.post("/trouble", {{"name", "NotAllowedError"}}).json()["request"];
    const SoftBrowser browser{"http://localhost:" + std::to_string(page.port())};
    const auto answer = browser.answer(request, passkey);
    EXPECT_EQ(page.post("/answer", answer.message).json()["trouble"], "unsupported");
}

TEST_F(BrowserPasskeysTest, ReadsNoMemberTwice) {
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    page.begin();
    for (const auto* body :
         {R"({"name":"a","name":"b"})", "[]", "{} {}", "", "{\"a\":\"\xff\"}", "{\"a\":1,}"}) {
        const auto reply = send(page.request("/trouble", body));
        EXPECT_EQ(reply.json()["refused"], "no-json") << body;
    }
}

TEST_F(BrowserPasskeysTest, GivesANewRequestWhenAsked) {
    auto ceremony = unlock();
    PageClient page(ceremony.page());
    const json first = page.begin()["request"];
    const json second = page.post("/request", json::object()).json()["request"];
    EXPECT_NE(first["publicKey"]["challenge"], second["publicKey"]["challenge"]);
    EXPECT_EQ(give(page, first)["trouble"], "refused");
    EXPECT_EQ(ceremony.fault(), Fault::Refused);
}

TEST_F(BrowserPasskeysTest, TellsTheWatchingPageThatItIsOver) {
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    page.begin();
    const RawConnection watching(page.port());
    watching.write(page.request("/watch").text());
    const auto before = steady_clock::now();
    std::this_thread::sleep_for(milliseconds(100));
    ceremony.stop();
    EXPECT_EQ(parseReply(watching.readAll()).json(), (json{{"next", "end"}, {"trouble", "cancelled"}}));
    EXPECT_EQ(ceremony.fault(), Fault::Cancelled);
    EXPECT_LT(steady_clock::now() - before, milliseconds(1000));
}

TEST_F(BrowserPasskeysTest, NoticesThatThePageWasClosed) {
    settings.silence = milliseconds(300);
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    page.begin();
    {
        const RawConnection watching(page.port());
        watching.write(page.request("/watch").text());
        std::this_thread::sleep_for(milliseconds(900));
    }
    EXPECT_EQ(ceremony.fault(), Fault::Gone);
}

TEST_F(BrowserPasskeysTest, NoticesAPageThatNeverWatches) {
    settings.silence = milliseconds(300);
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    page.begin();
    EXPECT_EQ(ceremony.fault(), Fault::Gone);
}

TEST_F(BrowserPasskeysTest, EndsWithTheTroubleThatThePersonGaveUpOn) {
    auto ceremony = unlock();
    PageClient page(ceremony.page());
    page.begin();
    EXPECT_EQ(page.post("/trouble", {{"name", "NotAllowedError"}}).json()["next"], "again");
    EXPECT_EQ(page.post("/stop", json::object()).json(), (json{{"next", "end"}, {"trouble", "not-allowed"}}));
    EXPECT_EQ(ceremony.fault(), Fault::NotAllowed);
}

TEST_F(BrowserPasskeysTest, TimesOut) {
    settings.patience = milliseconds(300);
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    EXPECT_EQ(ceremony.fault(), Fault::TimedOut);
    EXPECT_FALSE(RawConnection(page.port()).open());
}

TEST_F(BrowserPasskeysTest, IsCancelledWithinASecond) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    const RawConnection idle(page.port());
    const auto before = steady_clock::now();
    ceremony.stop();
    EXPECT_EQ(ceremony.fault(), Fault::Cancelled);
    EXPECT_LT(steady_clock::now() - before, milliseconds(1000));
}

TEST_F(BrowserPasskeysTest, OpensNoPageOnceItIsCancelled) {
    BrowserPasskeys passkeys(settings);
    PromisingDialogue dialogue;
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = passkeys.unlock({{{passkey.id, input, {}, {}}}, {}}, dialogue, stop.get_token());
    EXPECT_EQ(outcome.failure().fault, Fault::Cancelled);
}

TEST_F(BrowserPasskeysTest, HoldsOneCeremonyAfterTheOther) {
    for (int i = 0; i < 20; ++i) {
        auto ceremony = enrol();
        PageClient page(ceremony.page());
        page.begin();
        ceremony.stop();
        EXPECT_EQ(ceremony.fault(), Fault::Cancelled);
    }
}

// The browser's part happens in another process, as with a real one.
TEST_F(BrowserPasskeysTest, LeavesNoCopyOfTheSecretBehind) {
    auto ceremony = unlock();
    PageClient page(ceremony.page());
    const json request = page.begin()["request"];
    const pid_t child = fork();
    if (child == 0) {
        _exit(give(page, request)["next"] == "done" ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    auto opened = ceremony.outcome();
    ASSERT_TRUE(opened.ok());
    const Needle needle(opened->secret.view());
    const MemoryScan scan;
    EXPECT_EQ(scan.find(needle).size(), 1U);
    opened->secret = {};
    EXPECT_EQ(scan.find(needle).size(), 0U);
}

// Only root can become somebody else.
TEST_F(BrowserPasskeysTest, TurnsOtherUsersAway) {
    if (geteuid() != 0) {
        GTEST_SKIP() << "needs root, to connect as another user";
    }
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        const bool other = setuid(kNobody) == 0;
        _exit(other ? send(page.beginRequest()).status == 0 ? 0 : 1 : 2);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(send(page.beginRequest()).status, 200);
}

}  // namespace
}  // namespace coffer
