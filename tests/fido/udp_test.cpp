// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "fido/fidotest.h"
#include "fido/udpserver.h"
#include "fido/udptransport.h"

namespace coffer::test {
namespace {

class Udp : public FidoTest {
protected:
    std::uint16_t m_answers = freeUdpPort();
    VirtualHid m_key{KeyModel{}, kPin};
    VirtualHid m_next{KeyModel{}, std::nullopt};  ///< outlives m_server too, which may come to serve it
    std::unique_ptr<UdpServer> m_server = std::make_unique<UdpServer>(m_key, 0, m_answers);
    UdpPorts m_ports{m_server->port(), m_answers};
    std::shared_ptr<UdpTransport> m_udp = std::make_shared<UdpTransport>(m_ports);
    SecurityKeys m_simulators{{m_udp}};
};

TEST_F(Udp, aSimulatorStandsInForAKey) {
    const auto found = m_simulators.discover();
    ASSERT_EQ(found->size(), 1U);
    EXPECT_TRUE(found->front().simulator);
    EXPECT_EQ(found->front().name, "Simulated security key");
    const auto request = enrolment();
    Person person({kPin, kPin});
    const auto made = m_simulators.enrol(request, person, {});
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    const auto opened = m_simulators.unlock({{candidate(request, made->credential)}, {}}, person, {});
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(bytesOf(opened->secret), bytesOf(made->secret));
}

TEST_F(Udp, isNotListedWhereNobodyAnswers) {
    m_server.reset();
    EXPECT_TRUE(m_simulators.discover()->empty());
}

TEST_F(Udp, inUseElsewhereIsBusy) {
    const auto other = m_udp->open("");
    ASSERT_NE(other, nullptr);
    EXPECT_EQ(m_simulators.discover()->size(), 1U);
    Person person({kPin});
    EXPECT_EQ(faultOf(m_simulators.unlock({{stranger()}, {}}, person, {})), "busy");
}

TEST_F(Udp, takesItsPortsFromTheEnvironment) {
    ::setenv("COFFER_SIMULATOR_SEND_PORT", "1234", 1);
    ::setenv("COFFER_SIMULATOR_RECEIVE_PORT", "port", 1);
    EXPECT_EQ(udpPortsFromEnvironment().send, 1234);
    EXPECT_EQ(udpPortsFromEnvironment().receive, 7112);
    ::unsetenv("COFFER_SIMULATOR_SEND_PORT");
    ::setenv("COFFER_SIMULATOR_RECEIVE_PORT", "65536", 1);
    EXPECT_EQ(udpPortsFromEnvironment().send, 8111);
    EXPECT_EQ(udpPortsFromEnvironment().receive, 7112);
    ::unsetenv("COFFER_SIMULATOR_RECEIVE_PORT");
}

TEST_F(Udp, theVirtualKeyKeepsItsStateFromOneRunToTheNext) {
    const auto request = enrolment();
    Person person({kPin, kPin});
    const auto made = m_simulators.enrol(request, person, {});
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    ASSERT_TRUE(m_next.key().restore(m_key.key().save()));
    EXPECT_FALSE(m_next.key().restore(Bytes{1, 2, 3}));
    EXPECT_EQ(UdpServer(m_next, m_ports.send, m_answers).port(), 0) << "the first still has the port";
    m_server = nullptr;
    m_server = std::make_unique<UdpServer>(m_next, m_ports.send, m_answers);
    const auto opened = m_simulators.unlock({{candidate(request, made->credential)}, {}}, person, {});
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(bytesOf(opened->secret), bytesOf(made->secret));
}

}  // namespace
}  // namespace coffer::test
