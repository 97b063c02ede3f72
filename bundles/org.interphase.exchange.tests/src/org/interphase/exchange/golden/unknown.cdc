# Unknown
# Estimated by Interphase from the design, not measured: start values for a fit. A band is that of 5 to 95 %, one cell of ten lies outside.
# Limits for a fit: a resistance may leave its band by a factor of 10, the coefficient of a constant phase element its start by a factor of 1000.
# Processes of nearly the same frequency show as one arc: join them before a fit. One far above the highest measured frequency shows as a series resistance.
# At the median resistances.
# Capacitances are typical of each mechanism (Irvine 1990, recalled: unverified); only the resistances are estimated.
# Diffusion at low frequency is not included.
# Parts that nobody could estimate are missing.
# Values in ohm, S s^alpha and Hz, for the area of the stack: 2 cm2.
# Not in the circuit, because its resistance is unknown: X
# Not in the circuit, because its resistance is unknown: LFP
# p1: Bulk of LLZO: 15.8 ohm (5 to 95 %: 6.02 to 41.6), 1.59e7 Hz
# p2: Li|X: Published measurements: 376 ohm (5 to 95 %: 7.13 to 21900), 669 Hz
# p3: X|LLZO: Published measurements: 1090 ohm (5 to 95 %: 14.7 to 86600), 231 Hz
# p4: LLZO|LFP: Published measurements: 13500 ohm (5 to 95 %: 850 to 2.5e5), 18.6 Hz
(RQ)(RQ)(RQ)(RQ)
(R{R=15.811/0.601799/415.624:p1}Q{Y=6.32456E-10/6.32456E-13/6.32456E-7,n=1.0/0.5/1.0:p1})(R{R=376.043/0.712641/219143.0:p2}Q{Y=1.45681E-6/1.45681E-9/0.00145681,n=0.9/0.5/1.0:p2})(R{R=1090.43/1.46747/865820.0:p3}Q{Y=1.30969E-6/1.30969E-9/0.00130969,n=0.9/0.5/1.0:p3})(R{R=13509.7/84.9924/2496850.0:p4}Q{Y=1.01827E-6/1.01827E-9/0.00101827,n=0.9/0.5/1.0:p4})
