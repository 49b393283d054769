// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "browser/passkeystest.h"

/// The page's server, asked by a client that keeps to no rule.
namespace coffer {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

TEST_F(BrowserPasskeysTest, ListensOnBothFamiliesOfLoopbackAndNowhereElse) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    EXPECT_TRUE(RawConnection(page.port()).open());
    EXPECT_TRUE(RawConnection(page.port(), RawConnection::Family::Six).open());
    EXPECT_FALSE(RawConnection(page.port(), RawConnection::Family::Four, "127.0.0.2").open());
    ceremony.stop();
    EXPECT_EQ(ceremony.fault(), Fault::Cancelled);
    EXPECT_FALSE(RawConnection(page.port()).open());
    EXPECT_FALSE(RawConnection(page.port(), RawConnection::Family::Six).open());
}

TEST_F(BrowserPasskeysTest, ServesThePageToItsOwnNameOnly) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    RawRequest request{page.port(), "GET", "/", "", "", {}};
    request.origin.clear();
    EXPECT_EQ(send(request).status, 200);
    const std::string port = ":" + std::to_string(page.port());
    for (const auto& host :
         std::vector<std::string>{"evil.example" + port, "127.0.0.1" + port, "[::1]" + port, "localhost",
                                  "localhost:1", "localhost." + port, "x.localhost" + port, ""}) {
        request.host = host;
        const auto reply = send(request);
        EXPECT_EQ(reply.status, 421) << host;
        EXPECT_EQ(reply.json()["refused"], "foreign-host");
    }
    request.host = "localhost" + port;
    request.headers = {"Host: localhost" + port};
    EXPECT_EQ(send(request).status, 421);
}

TEST_F(BrowserPasskeysTest, TakesPostsFromItsOwnOriginOnly) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    for (const auto& origin :
         std::vector<std::string>{"", "null", "http://evil.example", "http://localhost", "http://localhost:1",
                                  "https://localhost:" + std::to_string(page.port()),
                                  "http://127.0.0.1:" + std::to_string(page.port())}) {
        auto request = page.beginRequest();
        request.origin = origin;
        const auto reply = send(request);
        EXPECT_EQ(reply.status, 403) << origin;
        EXPECT_EQ(reply.json()["refused"], "foreign-origin");
    }
    EXPECT_EQ(send(page.beginRequest()).status, 200);
}

TEST_F(BrowserPasskeysTest, AllowsNoOtherOriginAnything) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    auto preflight = page.beginRequest();
    preflight.method = "OPTIONS";
    preflight.origin = "http://evil.example";
    preflight.headers = {"Access-Control-Request-Method: POST",
                         "Access-Control-Request-Headers: coffer-token"};
    const auto reply = send(preflight);
    EXPECT_EQ(reply.status, 405);
    EXPECT_THAT(reply.head, Not(HasSubstr("Access-Control")));
}

TEST_F(BrowserPasskeysTest, HasOneMethodForEachPath) {
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    for (const auto* method : {"HEAD", "PUT", "POST", "DELETE", "TRACE", "CONNECT", "get"}) {
        EXPECT_EQ(send({page.port(), method, "/"}).status, 405) << method;
    }
    for (const auto* method : {"GET", "HEAD", "PUT"}) {
        auto request = page.beginRequest();
        request.method = method;
        const auto reply = send(request);
        EXPECT_EQ(reply.status, 405) << method;
        EXPECT_THAT(reply.head, HasSubstr("Allow: POST"));
    }
    for (const auto* target :
         {"/page", "//", "/../page.js", "/page.js?x", "/%2e", "http://localhost/", "*", "/begin/"}) {
        EXPECT_EQ(send({page.port(), "GET", target}).status, 404) << target;
    }
}

TEST_F(BrowserPasskeysTest, TakesOneTypeOfBody) {
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    for (const auto* type : {"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
                             "application/octet-stream", "application/jsonp"}) {
        auto request = page.beginRequest();
        request.type = type;
        EXPECT_EQ(send(request).status, 415) << type;
    }
    page.begin();
    EXPECT_EQ(page.post("/secret", json::object()).status, 415);
}

TEST_F(BrowserPasskeysTest, RefusesABodyThatIsTooLarge) {
    auto ceremony = enrol();
    PageClient page(ceremony.page());
    page.begin();
    const auto reply = send(page.request("/answer", std::string(1 << 20, 'a')));
    EXPECT_EQ(reply.status, 413);
    EXPECT_EQ(send(page.request("/answer", std::string(64 << 10, 'a'))).status, 400);
}

TEST_F(BrowserPasskeysTest, WaitsForNobodyForLong) {
    settings.requestTime = milliseconds(400);
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    const auto text = page.beginRequest().text();
    const auto before = steady_clock::now();
    const RawConnection halfBody(page.port());
    halfBody.write(text.substr(0, text.size() - 1));
    const RawConnection halfHead(page.port());
    halfHead.write(text.substr(0, 30));
    const RawConnection nothing(page.port());
    EXPECT_EQ(parseReply(halfBody.readAll()).status, 408);
    EXPECT_EQ(parseReply(halfHead.readAll()).status, 408);
    EXPECT_EQ(nothing.readAll(), "");
    EXPECT_LT(steady_clock::now() - before, milliseconds(3000));
    EXPECT_EQ(send(page.beginRequest()).status, 200);
}

TEST_F(BrowserPasskeysTest, SurvivesACrowd) {
    settings.requestTime = milliseconds(400);
    auto ceremony = enrol();
    const PageClient page(ceremony.page());
    std::vector<std::unique_ptr<RawConnection>> crowd;
    for (int i = 0; i < 100; ++i) {
        crowd.push_back(std::make_unique<RawConnection>(page.port()));
        crowd.back()->write("POST / HTTP/1.1\r\n");
    }
    std::this_thread::sleep_for(settings.requestTime + milliseconds(1500));
    EXPECT_EQ(send(page.beginRequest()).status, 200);
}

}  // namespace
}  // namespace coffer
