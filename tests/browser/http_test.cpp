// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/http.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coffer {
namespace {

using State = HttpReader::State;
using testing::HasSubstr;

/// The status of the refusal; 0 where it is complete, -1 where more is wanted.
int statusOf(std::string_view text) {
    HttpReader reader;
    const State state = reader.take(asBytes(text));
    return state == State::Refused ? reader.refusal().status : state == State::Complete ? 0 : -1;
}

std::string post(const std::string& headers, const std::string& body = {}) {
    return "POST /answer HTTP/1.1\r\nHost: localhost:1\r\n" + headers + "\r\n" + body;
}

TEST(HttpReader, TakesARequestByteByByte) {
    const std::string text = post("Content-Length: 5\r\nX-Name:\t two words  \r\n", "ab\r\nc");
    HttpReader reader;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        ASSERT_EQ(reader.take(asBytes(text.substr(i, 1))), State::More);
    }
    ASSERT_EQ(reader.take(asBytes(text.substr(text.size() - 1))), State::Complete);
    EXPECT_EQ(reader.request().method, "POST");
    EXPECT_EQ(reader.request().target, "/answer");
    EXPECT_EQ(reader.request().header("x-name"), "two words");
    EXPECT_EQ(asText(reader.request().body), "ab\r\nc");
}

TEST(HttpReader, LeavesOutWhatFollowsTheRequest) {
    HttpReader reader;
    const std::string text = post("Content-Length: 2\r\n", "abGET / HTTP/1.1\r\n\r\n");
    ASSERT_EQ(reader.take(asBytes(text)), State::Complete);
    EXPECT_EQ(asText(reader.request().body), "ab");
}

TEST(HttpReader, ChoosesNotAmongRepeatedHeaders) {
    HttpReader reader;
    const std::string text = "GET / HTTP/1.1\r\nHost: localhost:1\r\nHOST: evil\r\n\r\n";
    ASSERT_EQ(reader.take(asBytes(text)), State::Complete);
    EXPECT_FALSE(reader.request().header("host"));
    EXPECT_FALSE(reader.request().header("origin"));
}

TEST(HttpReader, RefusesWhatIsNoHttp) {
    for (const auto* text :
         {"\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n",
          "GET  / HTTP/1.1\r\n\r\n", "G(T / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
          "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nA : b\r\n\r\n",
          "GET / HTTP/1.1\r\n: b\r\n\r\n", "GET / HTTP/1.1\r\nA: b\nHost: c\r\n\r\n",
          "GET / HTTP/1.1\r\nA: b\x01\r\n\r\n", "PRI * HTTP/2.0\r\n\r\n"}) {
        EXPECT_EQ(statusOf(text), 400) << text;
    }
    std::string many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 65; ++i) {
        many += "A: b\r\n";
    }
    EXPECT_EQ(statusOf(many + "\r\n"), 400);
}

TEST(HttpReader, WantsALengthThatIsOne) {
    EXPECT_EQ(statusOf(post("")), 411);
    EXPECT_EQ(statusOf(post("Content-Length: 1\r\nContent-Length: 1\r\n", "a")), 400);
    for (const auto* length : {"", "-1", "+1", "1,1", "0x1", "1 1", "a"}) {
        EXPECT_EQ(statusOf(post("Content-Length: " + std::string(length) + "\r\n", "a")), 400) << length;
    }
    EXPECT_EQ(statusOf(post("Content-Length: 99999999999999999999999\r\n")), 413);
    EXPECT_EQ(statusOf(post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n")), 501);
    EXPECT_EQ(statusOf(post("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", "a")), 501);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\n\r\n"), 0);
}

TEST(HttpReader, KeepsToItsLimits) {
    EXPECT_EQ(statusOf(post("Content-Length: 65536\r\n", std::string(65536, 'a'))), 0);
    EXPECT_EQ(statusOf(post("Content-Length: 65536\r\n", std::string(65535, 'a'))), -1);
    EXPECT_EQ(statusOf(post("Content-Length: 65537\r\n")), 413);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nA: " + std::string(kHeadLimit, 'a')), 431);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nA: " + std::string(kHeadLimit, 'a') + "\r\n\r\n"), 431);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nA: " + std::string(kHeadLimit - 30, 'a') + "\r\n\r\n"), 0);
}

TEST(HttpReply, KeepsThePageToItself) {
    const std::string text = serialise({200, "text/html", "<p>", {{"Allow", "GET"}}});
    EXPECT_THAT(text, testing::StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(text, testing::EndsWith("Content-Length: 3\r\n\r\n<p>"));
    for (const auto* header :
         {"Content-Security-Policy: default-src 'none';", "frame-ancestors 'none'",
          "X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
          "Cache-Control: no-store\r\n", "Cross-Origin-Opener-Policy: same-origin\r\n",
          "Cross-Origin-Resource-Policy: same-origin\r\n", "Connection: close\r\n", "Allow: GET\r\n"}) {
        EXPECT_THAT(text, HasSubstr(header));
    }
    EXPECT_THAT(text, testing::Not(HasSubstr("Access-Control")));
    EXPECT_THAT(text, testing::Not(HasSubstr("unsafe")));
}

}  // namespace
}  // namespace coffer
