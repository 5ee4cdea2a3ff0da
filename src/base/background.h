// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace wirechief {

/// Does in a worker what takes too long for a turn of the event loop, a function of values that touches
/// nothing else. `then` gets what it returns, from the event loop of the caller, unless `context` has gone by
/// then: nobody waits for what is no longer wanted.
template <class Job, class Then>
void inBackground(QObject* context, Job job, Then then)
{
    using Value = std::invoke_result_t<Job>;
    // Shared, since futures copy what they bring, and a secret cannot be copied.
    using Brought = std::shared_ptr<Value>;
    auto* watcher = new QFutureWatcher<Brought>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::make_shared<Then>(std::move(then))] {
            const Brought brought = watcher->result();
            watcher->deleteLater();
            (*then)(std::move(*brought));
        });
    auto promise = std::make_shared<QPromise<Brought>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job = std::make_shared<Job>(std::move(job))] {
        promise->start();
        promise->addResult(std::make_shared<Value>((*job)()));
        promise->finish();
    });
}

} // namespace wirechief
