// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace coffer {

/// A socket to loopback that writes what it is told and believes nothing.
class RawConnection {
public:
    enum class Family { Four, Six };

    /// Not open where nobody listens.
    explicit RawConnection(std::uint16_t port, Family family = Family::Four, const char* address = nullptr);
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;
    ~RawConnection();

    [[nodiscard]] bool open() const { return m_socket >= 0; }
    void write(const std::string& text) const;
    /// Everything until the other side closes.
    [[nodiscard]] std::string readAll() const;

private:
    int m_socket;
};

/// A request, with everything that the page would send unless it is changed.
struct RawRequest {
    std::uint16_t port;
    std::string method = "POST";
    std::string target = "/begin";
    std::string body = "{}";
    std::string type = "application/json";
    std::vector<std::string> headers = {};  ///< whole lines
    std::string host = "localhost:" + std::to_string(port);
    std::string origin = "http://localhost:" + std::to_string(port);

    [[nodiscard]] std::string text() const;
};

struct RawReply {
    int status = 0;  ///< 0: closed without a reply
    std::string head = {};
    std::string body = {};
    /// The body as JSON, null where it is none.
    [[nodiscard]] nlohmann::json json() const;
};

RawReply send(const RawRequest& request);
RawReply parseReply(const std::string& text);

/// The page without a browser: the token handed in, the tab's token kept.
class PageClient {
public:
    /// `address` as in Step::page.
    explicit PageClient(const std::string& address);

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::string& token() const { return m_token; }
    /// Returns what /begin answered.
    nlohmann::json begin();
    [[nodiscard]] RawRequest beginRequest() const;
    [[nodiscard]] RawRequest request(const std::string& target, const std::string& body = "{}") const;
    [[nodiscard]] RawReply post(const std::string& target, const nlohmann::json& body) const;
    [[nodiscard]] RawReply postSecret(const std::string& secret) const;

private:
    std::uint16_t m_port = 0;
    std::string m_token;
    std::string m_tab;
};

}  // namespace coffer
