/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls what somebody else wrote, on a thread that keeps nobody waiting and does not keep the program from ending. What
 * does not come back in time is interrupted and left to itself.
 */
final class Watch {

	private static final Duration IDLE = Duration.ofSeconds(5);

	private final ExecutorService threads;

	Watch(String framework) {
		threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE.toMillis(), TimeUnit.MILLISECONDS,
				new SynchronousQueue<>(), work -> {
					Thread thread = new Thread(work, "Leidraad framework " + framework);
					thread.setDaemon(true);
					return thread;
				});
	}

	/**
	 * Begins work that nobody waits for here.
	 *
	 * @param work what to do; it lets nothing escape
	 * @return with which it can be interrupted
	 */
	Future<?> begin(Runnable work) {
		return threads.submit(work);
	}

	/**
	 * Does work and waits for it.
	 *
	 * @param <R> what comes out
	 * @param work what to do
	 * @param limit how long it may take
	 * @return what comes out
	 * @throws BehaviourFault if it throws or takes longer
	 */
	<R> R call(Callable<R> work, Duration limit) throws BehaviourFault {
		Future<R> future = threads.submit(work);
		long end = System.nanoTime() + limit.toNanos();
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
				} catch (InterruptedException e) {
					// Who is interrupted gets the answer all the same, which does not take long, and the news after it.
					interrupted = true;
				}
			}
		} catch (TimeoutException e) {
			future.cancel(true);
			throw new BehaviourFault(e, "slow", limit.toSeconds());
		} catch (ExecutionException e) {
			throw fault(e.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * What to make of something thrown. That the machine itself cannot go on is nobody's fault and passes on.
	 *
	 * @param thrown what was thrown
	 * @return the fault
	 */
	static BehaviourFault fault(Throwable thrown) {
		if (thrown instanceof VirtualMachineError serious && !(thrown instanceof StackOverflowError)) {
			throw serious;
		}
		return thrown instanceof BehaviourFault fault ? fault : BehaviourFault.thrown(thrown);
	}
}
