// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pageclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace coffer {

RawConnection::RawConnection(std::uint16_t port, Family family, const char* address)
    : m_socket(socket(family == Family::Four ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_storage where{};
    socklen_t size = 0;
    if (family == Family::Four) {
        auto& four = reinterpret_cast<sockaddr_in&>(where);
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        inet_pton(AF_INET, address != nullptr ? address : "127.0.0.1", &four.sin_addr);
        size = sizeof four;
    } else {
        auto& six = reinterpret_cast<sockaddr_in6&>(where);
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        six.sin6_addr = in6addr_loopback;
        size = sizeof six;
    }
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&where), size) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

RawConnection::~RawConnection() {
    if (open()) {
        close(m_socket);
    }
}

void RawConnection::write(const std::string& text) const {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::send(m_socket, text.data() + done, text.size() - done, MSG_NOSIGNAL);
        if (count <= 0) {
            return;
        }
        done += static_cast<std::size_t>(count);
    }
}

std::string RawConnection::readAll() const {
    std::string result;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 1; count > 0;) {
        count = recv(m_socket, buffer.data(), buffer.size(), 0);
        result.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return result;
}

std::string RawRequest::text() const {
    std::string result = method + " " + target + " HTTP/1.1\r\n";
    if (!host.empty()) {
        result += "Host: " + host + "\r\n";
    }
    if (!origin.empty()) {
        result += "Origin: " + origin + "\r\n";
    }
    if (!type.empty()) {
        result += "Content-Type: " + type + "\r\n";
    }
    for (const std::string& header : headers) {
        result += header + "\r\n";
    }
    return result + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

nlohmann::json RawReply::json() const {
    auto result = nlohmann::json::parse(body, nullptr, false);
    return result.is_discarded() ? nlohmann::json() : result;
}

RawReply parseReply(const std::string& text) {
    RawReply reply;
    const auto end = text.find("\r\n\r\n");
    if (end == std::string::npos) {
        return reply;
    }
    reply.status = std::stoi(text.substr(9, 3));
    reply.head = text.substr(0, end);
    reply.body = text.substr(end + 4);
    return reply;
}

RawReply send(const RawRequest& request) {
    const RawConnection connection(request.port);
    connection.write(request.text());
    return parseReply(connection.readAll());
}

PageClient::PageClient(const std::string& address) {
    const std::string prefix = "http://localhost:";
    const auto slash = address.find("/#");
    m_port = static_cast<std::uint16_t>(std::stoi(address.substr(prefix.size(), slash - prefix.size())));
    m_token = address.substr(slash + 2);
}

RawRequest PageClient::beginRequest() const {
    RawRequest request{m_port};
    request.headers = {"Coffer-Token: " + m_token};
    return request;
}

nlohmann::json PageClient::begin() {
    auto reply = send(beginRequest()).json();
    m_tab = reply.value("tab", "");
    return reply;
}

RawRequest PageClient::request(const std::string& target, const std::string& body) const {
    RawRequest request{m_port};
    request.target = target;
    request.body = body;
    request.headers = {"Coffer-Tab: " + m_tab};
    return request;
}

RawReply PageClient::post(const std::string& target, const nlohmann::json& body) const {
    return send(request(target, body.dump()));
}

RawReply PageClient::postSecret(const std::string& secret) const {
    auto post = request("/secret", secret);
    post.type = "application/octet-stream";
    return send(post);
}

}  // namespace coffer
