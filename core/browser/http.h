// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bytes/bytes.h"

/// Inside the room only: as much of HTTP/1.1 (RFC 9112) as one page on loopback needs, as bytes and values.
/// Nothing here knows a socket.
///
/// Why it is written here: the page wants every limit before a byte is believed (head, body, time), one
/// request on a connection, no repeated header to choose from, and a buffer that can be wiped, because the
/// secret passes through it. Qt's HTTP server takes heads and bodies of any size for any time, and its
/// programming interface differs between the versions that Coffer builds with.
namespace coffer {

inline constexpr std::size_t kHeadLimit = std::size_t{16} << 10;  ///< request line and headers, in bytes
inline constexpr std::size_t kBodyLimit = std::size_t{64} << 10;  ///< in bytes
inline constexpr std::size_t kHeaderCount = 64;                   ///< the most headers of one request

struct HttpHeader {
    std::string name;  ///< in lower case
    std::string value;
};

/// A request that is complete. `body` is a view into the reader that gave it.
struct HttpRequest {
    std::string method;  ///< as sent: "GET"
    std::string target;  ///< as sent: "/page.js"
    std::vector<HttpHeader> headers;
    ByteView body;

    /// The value of the header of that lower-case name; nothing where it is absent or comes more than once.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
};

/// An answer. The headers that keep the page to itself come with every one (see serialise).
struct HttpReply {
    int status = 200;
    std::string type = "text/plain; charset=utf-8";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};  ///< beside those of every reply
};

/// The bytes of a reply: it is the last on its connection, is stored nowhere, is sniffed for no other type,
/// may load nothing but this origin's own files, and can be framed, opened or read by no other origin.
std::string serialise(const HttpReply& reply);

/// Takes the bytes of one request as they arrive.
///
/// It holds at most kHeadLimit + kBodyLimit of them, in a buffer that is reserved at once, so that it never
/// moves, and wiped at the end.
class HttpReader {
public:
    enum class State {
        More,      ///< give it more bytes
        Complete,  ///< request() is there
        Refused,   ///< refusal() says why; nothing that follows can be understood
    };

    HttpReader();
    HttpReader(const HttpReader&) = delete;
    HttpReader& operator=(const HttpReader&) = delete;
    ~HttpReader();

    /// Bytes after the end of the request are ignored: its reply closes the connection.
    State take(ByteView bytes);
    /// Requires: Complete. Valid as long as the reader.
    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    /// Requires: Refused. A status of RFC 9110 that fits, with a sentence.
    [[nodiscard]] const HttpReply& refusal() const { return m_refusal; }

private:
    State refuse(int status, std::string_view sentence);
    State readHead();
    State readLength();
    bool readLine(std::string_view line);

    Bytes m_buffer;
    std::size_t m_headSize = 0;  ///< with its empty line; 0 while it is not complete
    std::size_t m_bodySize = 0;
    HttpRequest m_request;
    HttpReply m_refusal;
    State m_state = State::More;
};

}  // namespace coffer
