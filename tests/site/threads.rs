//! The same bytes on one thread and on many.

use super::built::REAL;

#[test]
fn one_thread_and_many_give_the_same() {
    for threads in [1, 4, 13] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
        let built = pool.install(|| REAL.build(&REAL.tree));
        assert!(built == REAL.built, "a build on {threads} threads differs");
    }
}
