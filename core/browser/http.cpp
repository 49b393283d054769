// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/http.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "browser/ascii.h"
#include "bytes/secretbytes.h"

namespace coffer {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadEnd = "\r\n\r\n";

constexpr std::array<std::pair<int, std::string_view>, 15> kReasons{{
    {200, "OK"},
    {204, "No Content"},
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {421, "Misdirected Request"},
    {431, "Request Header Fields Too Large"},
    {501, "Not Implemented"},
    {505, "HTTP Version Not Supported"},
}};

constexpr std::string_view kEveryReply =
    "Connection: close\r\n"
    "Cache-Control: no-store\r\n"
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'\r\n"
    "Cross-Origin-Embedder-Policy: require-corp\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: publickey-credentials-create=(self), publickey-credentials-get=(self)\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n";

std::string_view reasonOf(int status) {
    const auto found = std::ranges::find(kReasons, status, [](const auto& reason) { return reason.first; });
    return found == kReasons.end() ? std::string_view("Unknown") : found->second;
}

// RFC 9110 section 5.6.2
bool isTokenCharacter(char character) {
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z') || kMarks.find(character) != std::string_view::npos;
}

bool isToken(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isVisible(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char character) { return character > ' ' && character < '\x7f'; });
}

bool isFieldValue(std::string_view text) {
    return std::ranges::all_of(text, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte == '\t' || (byte >= ' ' && byte != 0x7f);
    });
}

void appendHeader(std::string& text, std::string_view name, std::string_view value) {
    text.append(name).append(": ").append(value).append(kLineEnd);
}

std::size_t countOf(const HttpRequest& request, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::count(request.headers, name, &HttpHeader::name));
}

}  // namespace

std::optional<std::string_view> HttpRequest::header(std::string_view name) const {
    if (countOf(*this, name) != 1) {
        return std::nullopt;
    }
    return std::ranges::find(headers, name, &HttpHeader::name)->value;
}

std::string serialise(const HttpReply& reply) {
    std::string text = "HTTP/1.1 " + std::to_string(reply.status) + " ";
    text += reasonOf(reply.status);
    text += kLineEnd;
    text += kEveryReply;
    for (const auto& [name, value] : reply.headers) {
        appendHeader(text, name, value);
    }
    if (!reply.body.empty()) {
        appendHeader(text, "Content-Type", reply.type);
    }
    appendHeader(text, "Content-Length", std::to_string(reply.body.size()));
    text += kLineEnd;
    return text + reply.body;
}

HttpReader::HttpReader() {
    m_buffer.reserve(kHeadLimit + kBodyLimit);
}

HttpReader::~HttpReader() {
    wipe(m_buffer);
}

HttpReader::State HttpReader::take(ByteView bytes) {
    if (m_state != State::More) {
        return m_state;
    }
    const std::size_t room = kHeadLimit + kBodyLimit - m_buffer.size();
    append(m_buffer, bytes.first(std::min(room, bytes.size())));
    if (m_headSize == 0) {
        m_state = readHead();
    }
    if (m_headSize != 0 && m_state == State::More && m_buffer.size() - m_headSize >= m_bodySize) {
        m_request.body = ByteView(m_buffer).subspan(m_headSize, m_bodySize);
        m_state = State::Complete;
    }
    return m_state;
}

HttpReader::State HttpReader::refuse(int status, std::string_view sentence) {
    m_refusal.status = status;
    m_refusal.body = sentence;
    return State::Refused;
}

HttpReader::State HttpReader::readHead() {
    const std::string_view seen = asText(ByteView(m_buffer).first(std::min(m_buffer.size(), kHeadLimit)));
    const auto end = seen.find(kHeadEnd);
    if (end == std::string_view::npos) {
        return m_buffer.size() < kHeadLimit ? State::More
                                            : refuse(431, "the head of the request is too long");
    }
    std::string_view rest = seen.substr(0, end + kLineEnd.size());
    while (!rest.empty()) {
        const auto lineEnd = rest.find(kLineEnd);
        if (!readLine(rest.substr(0, lineEnd))) {
            return refuse(400, "the request is not HTTP/1.1");
        }
        rest.remove_prefix(lineEnd + kLineEnd.size());
    }
    m_headSize = end + kHeadEnd.size();
    return readLength();
}

// The first line is the request, all others are headers. No line is continued on the next one.
bool HttpReader::readLine(std::string_view line) {
    if (m_request.method.empty()) {
        const auto first = line.find(' ');
        const auto second = line.find(' ', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos ||
            line.substr(second + 1) != "HTTP/1.1") {
            return false;
        }
        m_request.method = line.substr(0, first);
        m_request.target = line.substr(first + 1, second - first - 1);
        return isToken(m_request.method) && isVisible(m_request.target);
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || m_request.headers.size() == kHeaderCount) {
        return false;
    }
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = ascii::trimmed(line.substr(colon + 1));
    m_request.headers.push_back({ascii::lowered(name), std::string(value)});
    return isToken(name) && isFieldValue(value);
}

HttpReader::State HttpReader::readLength() {
    if (countOf(m_request, "transfer-encoding") != 0) {
        return refuse(501, "the body must come as a whole, with its length");
    }
    if (countOf(m_request, "content-length") == 0) {
        return m_request.method == "POST" ? refuse(411, "the length of the body is not said") : State::More;
    }
    const auto length = m_request.header("content-length").value_or("");
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), m_bodySize);
    if (error == std::errc::result_out_of_range || (error == std::errc{} && m_bodySize > kBodyLimit)) {
        return refuse(413, "the body is larger than 64 KiB");
    }
    if (error != std::errc{} || end != length.data() + length.size()) {
        return refuse(400, "the length of the body is no number");
    }
    return State::More;
}

}  // namespace coffer
