#pragma once

#include "core/claim.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace clew {

// What a person typed as a date, as it is read.
using DateReader = std::function<std::optional<DateRange>(const QString &typed)>;

// A small form that asks for the date of one claim, at a place of the timeline: EDTF ("2022-10", "2019/..")
// or plain words ("October 2022", "last spring"). It shows how it reads them while they are typed.
class DateForm : public QFrame
{
    Q_OBJECT

public:
    // `anchor`: the day from which "last spring" counts, an ISO prefix; empty: not known.
    DateForm(const Claim &claim, const QString &words, const QString &anchor, DateReader read,
             QWidget *parent);

    QLineEdit &line() { return *m_line; }
    QPushButton &accept() { return *m_accept; }
    QString reading() const; // what the form says that it reads
    void popUp(const QPoint &global);

Q_SIGNALS:
    // An empty range: it has no date; no range: the date that a person gave is taken back.
    void dated(clew::ClaimId claim, const std::optional<clew::DateRange> &date, const QString &text);

private:
    void showReading();
    void finish();

    ClaimId m_claim;
    DateReader m_read;
    std::optional<DateRange> m_date;
    QLineEdit *m_line;
    QLabel *m_reading;
    QPushButton *m_accept;
    QPushButton *m_remove;
};

} // namespace clew
