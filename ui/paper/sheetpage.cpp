// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheetpage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <array>

#include "bytes/bytes.h"
#include "bytes/encoding.h"
#include "fonts/fonts.h"
#include "paper/pen.h"
#include "profile/sheetwords.h"
#include "vault/readercopies.h"

namespace coffer::ui {
namespace {

// Lengths are tenths of a point.
constexpr double kMargin = 540;
constexpr double kMostBetween = 260;  ///< between two parts; more would tear the page apart
const QColor kInk(0x1a, 0x26, 0x21);
const QColor kMuted(0x54, 0x5f, 0x58);
const QColor kOutline(0x86, 0x81, 0x72);
const QColor kSunken(0xf3, 0xef, 0xe4);

const Letters kTitle{kTitleFont, 205, QFont::DemiBold, kInk, 1.3};
const Letters kLead{kTextFont, 115, QFont::Normal, kInk};
const Letters kHeading{kTextFont, 108, QFont::DemiBold, kInk};
const Letters kBody{kTextFont, 97, QFont::Normal, kInk};
const Letters kNumber{kTextFont, 97, QFont::DemiBold, kInk};
const Letters kSmall{kTextFont, 88, QFont::Normal, kMuted};
const Letters kSmallStrong{kTextFont, 88, QFont::DemiBold, kInk};
const Letters kGroup{kKeyFont, 195, QFont::Medium, kInk, 1.3, 8};
const Letters kHash{kKeyFont, 86, QFont::Normal, kInk, 1.55};

QString translated(const char* words) {
    return QCoreApplication::translate(sheetwords::kContext, words);
}

/// In blocks of eight digits, so that two can be compared by eye; as many to a line.
QStringList blocks(const QString& digits, int perLine) {
    QStringList lines;
    for (qsizetype at = 0; at < digits.size(); at += 8) {
        if (at % (8 * static_cast<qsizetype>(perLine)) == 0) {
            lines << digits.mid(at, 8);
        } else {
            lines.last() += ' ' + digits.mid(at, 8);
        }
    }
    return lines;
}

/// The sheet on a page of a certain width, part by part. Each part is drawn from `y` down and returns its
/// height.
class Layout {
public:
    Layout(Pen pen, double page, const SheetPage& sheet)
        : m_pen(pen), m_width(page - 2 * kMargin), m_sheet(sheet) {}

    /// All parts with `between` after each; returns the height without what comes after the last.
    double draw(double top, double between) {
        double y = top;
        for (const auto part : {&Layout::head, &Layout::purpose, &Layout::groups, &Layout::warning,
                                &Layout::howTo, &Layout::figures, &Layout::byHand, &Layout::keeping}) {
            y += (this->*part)(y) + between;
        }
        return y - between - top;
    }
    static constexpr int kGaps = 7;

private:
    double head(double y);
    double purpose(double y);
    double groups(double y);
    double warning(double y);
    double howTo(double y);
    double figures(double y);
    double byHand(double y);
    double keeping(double y);
    double group(double y, int number, const QString& text);
    template <std::size_t N>
    double steps(QPointF at, double width, const char* title, const std::array<const char*, N>& list);
    double figure(double y, const char* label, const QString& digits);

    Pen m_pen;
    double m_width;
    const SheetPage& m_sheet;
};

double Layout::head(double y) {
    constexpr double kSign = 300;
    m_pen.picture({kMargin, y, kSign, kSign}, "brand/coffer.svg");
    const double half = m_width / 2;
    m_pen.words({kMargin + kSign + 100, y + 16}, half - kSign, translated(sheetwords::kTitle), kTitle);
    const double end = kMargin + half;
    const double first = m_pen.words({end, y + 8}, half, m_sheet.backup, kSmallStrong, Pen::Side::End);
    //: %1 is a day
    const QString made = QCoreApplication::translate("RecoverySheet", "Made on %1");
    const double second =
        m_pen.words({end, y + 8 + first}, half,
                    made.arg(QLocale().toString(m_sheet.made, QLocale::LongFormat)), kSmall, Pen::Side::End);
    return std::max(kSign, 8 + first + second);
}

double Layout::purpose(double y) {
    return m_pen.words({kMargin, y}, m_width * 0.92, translated(sheetwords::kPurpose), kLead);
}

constexpr int kColumns = 4;
constexpr double kColumnGap = 125;
constexpr double kRowGap = 75;
constexpr double kGroupHeight = 450;

double Layout::group(double y, int number, const QString& text) {
    const double width = (m_width - (kColumns - 1) * kColumnGap) / kColumns;
    const QRectF area(kMargin + (number % kColumns) * (width + kColumnGap),
                      y + (number / kColumns) * (kGroupHeight + kRowGap), width, kGroupHeight);
    m_pen.frame(area, 50, kOutline, 8);
    m_pen.code(area.topLeft() + QPointF(60, 40), width - 120, QString::number(number + 1), kSmall);
    m_pen.code(area.topLeft() + QPointF(0, 140), width, text, kGroup, Pen::Side::Center);
    return width;
}

double Layout::groups(double y) {
    const SecretBytes text = m_sheet.key.text();
    double width = 0;
    for (int number = 0; number < static_cast<int>(RecoveryKey::kGroups); ++number) {
        const auto begin = static_cast<std::size_t>(number) * (RecoveryKey::kGroupSize + 1);
        const auto digits = asText(text.view()).substr(begin, RecoveryKey::kGroupSize);
        width = group(y, number, QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size())));
    }
    constexpr double kLastRow = 3 * (kGroupHeight + kRowGap);
    const double left = kMargin + width + kColumnGap;
    const double room = m_width - width - kColumnGap;
    const QString remark = translated(sheetwords::kAlphabet);
    Pen measuring(nullptr, 0, m_sheet.direction);
    const double height = measuring.words({}, room, remark, kSmall);
    m_pen.words({left, y + kLastRow + (kGroupHeight - height) / 2}, room, remark, kSmall);
    return kLastRow + std::max(kGroupHeight, height);
}

double Layout::warning(double y) {
    constexpr double kPadding = 130;
    constexpr double kHand = 200;
    const double left = kMargin + kPadding + kHand + 130;
    const double room = m_width - (left - kMargin) - kPadding;
    const double height = m_pen.words({left, y + kPadding}, room, translated(sheetwords::kNobodyAsks), kLead);
    const double whole = height + 2 * kPadding;
    m_pen.frame({kMargin, y, m_width, whole}, 60, kInk, 15);
    m_pen.picture({kMargin + kPadding, y + (whole - kHand) / 2, kHand, kHand}, "icons/regular/hand-palm.svg");
    return whole;
}

template <std::size_t N>
double Layout::steps(QPointF at, double width, const char* title, const std::array<const char*, N>& list) {
    double y = at.y() + m_pen.words(at, width, translated(title), kHeading) + 50;
    for (std::size_t i = 0; i < N; ++i) {
        m_pen.words({at.x(), y}, 150, QLocale().toString(static_cast<int>(i) + 1), kNumber);
        y += m_pen.words({at.x() + 180, y}, width - 180, translated(list[i]), kBody) + 45;
    }
    return y - at.y() - 45;
}

double Layout::howTo(double y) {
    const double width = (m_width - 350) / 2;
    const double first = steps({kMargin, y}, width, sheetwords::kWithCoffer, sheetwords::kWithCofferSteps);
    const double second =
        steps({kMargin + width + 350, y}, width, sheetwords::kWithoutCoffer, sheetwords::kWithoutCofferSteps);
    return std::max(first, second);
}

double Layout::figure(double y, const char* label, const QString& digits) {
    constexpr double kPadding = 130;
    const double labels = m_width * 0.34;
    const double first = m_pen.words({kMargin + kPadding, y}, labels - 60, translated(label), kSmall);
    double height = 0;
    for (const QString& line : blocks(digits, 4)) {
        height += m_pen.code({kMargin + kPadding + labels, y + height}, m_width - labels - 2 * kPadding, line,
                             kHash);
    }
    return std::max(first, height);
}

double Layout::figures(double y) {
    constexpr double kPadding = 120;
    const auto all = [&](Layout& layout) {
        double at = y + kPadding;
        at += layout.figure(at, sheetwords::kReader, QString::fromStdString(toHex(readerHash()))) + 40;
        at += layout.figure(at, sheetwords::kGenesis, QString::fromStdString(toHex(m_sheet.genesis))) + 40;
        at += layout.figure(at, sheetwords::kVault, QString::fromStdString(toHex(m_sheet.vault)));
        return at - y + kPadding;
    };
    Layout measuring(Pen(nullptr, 0, m_sheet.direction), m_width + 2 * kMargin, m_sheet);
    m_pen.fill({kMargin, y, m_width, all(measuring)}, 60, kSunken);
    return all(*this);
}

double Layout::byHand(double y) {
    const std::array labels{QCoreApplication::translate("RecoverySheet", "This backup lies at"),
                            QCoreApplication::translate("RecoverySheet", "Another sheet is kept at"),
                            QCoreApplication::translate("RecoverySheet", "Tested on")};
    double at =
        y +
        m_pen.words({kMargin, y}, m_width,
                    QCoreApplication::translate("RecoverySheet", "To be written by hand, if you like"),
                    kHeading) +
        90;
    const double left = m_width * 0.26;
    for (const QString& label : labels) {
        const double height = m_pen.words({kMargin, at}, left - 60, label, kSmall);
        m_pen.rule({kMargin + left, at + height}, m_width - left, kOutline);
        at += height + 100;
    }
    return at - 100 - y;
}

double Layout::keeping(double y) {
    return m_pen.words({kMargin, y}, m_width, translated(sheetwords::kKeeping), kSmall);
}

}  // namespace

void drawSheet(QPainter& painter, QSizeF page, const SheetPage& sheet) {
    const double room = page.height() - 2 * kMargin;
    const auto measured = [&](double width) {
        return Layout(Pen(nullptr, width, sheet.direction), width, sheet).draw(0, 0);
    };
    // Smaller words fit more to a line, so the scale that the height asks for is always enough.
    constexpr double kLeastBetween = 120;
    const double needed = measured(page.width()) + Layout::kGaps * kLeastBetween;
    const double scale = std::min(1.0, room / needed);
    const QSizeF paper = page / scale;
    const double height = measured(paper.width());
    const double between =
        std::clamp((paper.height() - 2 * kMargin - height) / Layout::kGaps, 0.0, kMostBetween);
    painter.save();
    painter.scale(scale, scale);
    Layout(Pen(&painter, paper.width(), sheet.direction), paper.width(), sheet).draw(kMargin, between);
    painter.restore();
}

}  // namespace coffer::ui
